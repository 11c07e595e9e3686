package ru.vekha.reporting.web;

import java.util.Map;
import ru.vekha.reporting.methodology.BranchOrder;

/** What the address asks of the check over a branch; what is missing does not matter. */
record MethodologyChoice(String organisation, String order, int page) {

  private static final int LONGEST = 200;
  private static final int LAST_PAGE = 400;

  static MethodologyChoice of(Map<String, String> asked) {
    String typed = word(asked, "page");
    return new MethodologyChoice(
        word(asked, "organisation"),
        word(asked, "order"),
        typed.matches("[0-9]{1,3}")
            ? Math.max(1, Math.min(LAST_PAGE, Integer.parseInt(typed)))
            : 1);
  }

  BranchOrder chosenOrder() {
    for (BranchOrder each : BranchOrder.values()) {
      if (each.word().equals(order) || each == BranchOrder.NAME && order.isEmpty()) {
        return each;
      }
    }
    throw new QuestionRefused("Такого порядка строк нет. Выберите его из списка.");
  }

  /** Whether there is a page behind this one to go to. */
  public boolean isLast() {
    return page >= LAST_PAGE;
  }

  private static String word(Map<String, String> asked, String name) {
    String word = asked.getOrDefault(name, "").strip().replace("\0", "?");
    return word.substring(0, Math.min(word.length(), LONGEST));
  }
}
