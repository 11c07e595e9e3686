package ru.vekha.execution.check;

import java.time.LocalDate;
import java.util.List;
import ru.vekha.execution.Question;

/**
 * Due days that are days off. None moves by itself: a roadmap has its own setting for it (ГК РФ,
 * ст. 193), and one answer holds for all rows.
 */
public final class DaysOff {

  private DaysOff() {}

  /** Asks what is to become of them. */
  public static Question question(List<LocalDate> daysOff) {
    return Question.blocking(
        "На выходные дни приходятся сроки: "
            + RussianDays.some(daysOff.stream().distinct().sorted().toList())
            + ".",
        "Решите, переносить ли срок с выходного на ближайший рабочий день.");
  }

  /** What a row says of its own days off. */
  public static String note(List<LocalDate> daysOff, boolean moved) {
    return (moved ? "Перенесено с выходного: " : "Выходной день: ")
        + RussianDays.some(daysOff)
        + ".";
  }
}
