package ru.vekha.mentoring.pair;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The draft of the order that a pair needs: to form it, to put it in another's place, to end it.
 */
public final class OrderDraft {

  private static final Locale RUSSIAN = Locale.forLanguageTag("ru");

  private final Pair pair;
  private final String mentor;
  private final List<String> mentees;
  private final StringBuilder text = new StringBuilder();

  private OrderDraft(Pair pair, String mentor, List<String> mentees) {
    this.pair = pair;
    this.mentor = mentor;
    this.mentees = mentees;
  }

  /**
   * The text of a draft; number, date and signature are left to the head.
   *
   * @param replaced the pair whose place this one takes, null if it takes none
   */
  public static String of(
      Pair pair,
      @Nullable Pair replaced,
      String organisation,
      String mentor,
      List<String> mentees) {
    OrderDraft draft = new OrderDraft(pair, mentor, mentees);
    draft.line(organisation);
    draft.line("");
    draft.line("ПРОЕКТ ПРИКАЗА");
    draft.line("от «___» ____________ 20__ г. № ____");
    draft.line("");
    if (pair.state() == PairState.NOT_FIT || pair.end().reason() != null) {
      draft.end();
    } else {
      draft.form(replaced);
    }
    draft.line("");
    draft.line("Руководитель ____________________");
    return draft.text.toString();
  }

  private void form(@Nullable Pair replaced) {
    line("О наставнической " + (pair.isGroup() ? "группе" : "паре"));
    line("");
    int point = 1;
    if (replaced != null) {
      PairEndReason reason = replaced.end().reason();
      line(
          point++
              + ". Считать завершённой работу пары по приказу "
              + named(replaced.order())
              + (reason == null ? "" : ". Причина: " + reason.title().toLowerCase(RUSSIAN))
              + ".");
    }
    line(point++ + ". Назначить наставником: " + mentor + ".");
    line(point++ + ". Закрепить за наставником: " + String.join(", ", mentees) + ".");
    line(point++ + ". Форма наставничества: " + pair.form().title() + ".");
    line(
        point
            + ". Срок работы: с "
            + Problems.DAY.format(pair.term().from())
            + " по "
            + Problems.DAY.format(pair.term().to())
            + ".");
  }

  private void end() {
    PairEndReason reason = pair.end().reason();
    line("О завершении работы наставнической " + (pair.isGroup() ? "группы" : "пары"));
    line("");
    line(
        "1. Завершить работу по приказу "
            + named(pair.order())
            + ": наставник "
            + mentor
            + ", наставляемые: "
            + String.join(", ", mentees)
            + ".");
    line("2. Причина: " + (reason == null ? "" : reason.title().toLowerCase(RUSSIAN)) + ".");
    line("3. Куратору предложить наставляемым другого наставника.");
  }

  private static String named(OrderRef order) {
    return "№ " + order.number() + " от " + Problems.DAY.format(order.date());
  }

  private void line(String line) {
    text.append(line).append("\r\n");
  }
}
