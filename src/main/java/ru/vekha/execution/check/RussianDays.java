package ru.vekha.execution.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Days as the set-up page writes them. */
final class RussianDays {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int NAMED = 3;

  private RussianDays() {}

  static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** The first three days, and how many more there are. */
  static String some(List<LocalDate> days) {
    String first = days.stream().limit(NAMED).map(DAY::format).collect(Collectors.joining(", "));
    int more = days.size() - NAMED;
    return more > 0 ? first + " и ещё " + more : first;
  }
}
