package ru.vekha.roadmap.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.ItemNumber;

/** Restores numbers that a spreadsheet took for amounts: 1.10 became 1.1, 1 became 1.0. */
final class PrintedNumbers {
  private static final Pattern WHOLE = Pattern.compile("\\d{1,3}[.,]0+");
  private static final Pattern TEN = Pattern.compile("(\\d{1,3}\\.)([1-9])");

  private PrintedNumbers() {}

  static void restore(List<Draft> drafts) {
    List<Draft> numbered =
        drafts.stream().filter(draft -> !draft.of(Column.NUMBER).isEmpty()).toList();
    if (numbered.stream().allMatch(draft -> WHOLE.matcher(draft.of(Column.NUMBER)).matches())) {
      numbered.forEach(draft -> put(draft, draft.of(Column.NUMBER).replaceFirst("[.,]0+$", "")));
    }
    for (int index = 1; index < numbered.size(); index++) {
      restoreTen(numbered.get(index - 1), numbered.get(index));
    }
  }

  // After 1.9 comes 1.10, not 1.1 once more.
  private static void restoreTen(Draft above, Draft draft) {
    String printed = draft.of(Column.NUMBER);
    Optional<ItemNumber> ten = ItemNumber.of(printed + "0");
    if (TEN.matcher(printed).matches()
        && ten.isPresent()
        && above.number().filter(ten.get()::follows).isPresent()) {
      put(draft, printed + "0");
    }
  }

  private static void put(Draft draft, String number) {
    draft.put(Column.NUMBER, number, List.of(number));
  }
}
