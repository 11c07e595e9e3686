package ru.vekha.execution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.deadline.DeadlineRule;

/** Asks which of its honest readings a deadline has, and offers those that can be said in words. */
final class TwoReadings {

  private TwoReadings() {}

  /**
   * The questions about a deadline.
   *
   * @param context the roadmap, in which some readings come to the same days; null while unknown
   */
  static List<Question> of(
      DeadlineReading.Understood understood, @Nullable DeadlineContext context) {
    DeadlineRule rule = understood.rule();
    List<Question.Choice> choices =
        DeadlineLanguage.otherReadings(rule).stream()
            .filter(other -> context == null || !sameDays(other, rule, context))
            .map(
                other ->
                    new Question.Choice(
                        other.describe(),
                        context == null ? null : other.schedule(context).lastDay()))
            .toList();
    List<Question> questions = new ArrayList<>();
    for (String note : understood.notes()) {
      boolean offers = questions.size() == understood.notes().size() - 1 && !choices.isEmpty();
      questions.add(
          Question.doubtful(
                  note,
                  "Срок понят как «"
                      + rule.describe()
                      + (offers
                          ? "». Подтвердите или выберите другое прочтение."
                          : "». Если это верно, подтвердите, иначе впишите срок другими словами."))
              .offering(offers ? choices : List.of()));
    }
    return questions;
  }

  private static boolean sameDays(DeadlineRule one, DeadlineRule other, DeadlineContext context) {
    return one.schedule(context).occurrences().equals(other.schedule(context).occurrences())
        && one.schedule(context).reportDays().equals(other.schedule(context).reportDays());
  }
}
