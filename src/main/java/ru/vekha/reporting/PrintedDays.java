package ru.vekha.reporting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Days as offices print them. */
final class PrintedDays {

  private static final int FEW = 3;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private PrintedDays() {}

  static String of(LocalDate day) {
    return DAY.format(day);
  }

  /** «от 11.02.2021 № 99-н»; only the date when there is no number. */
  static String ofOrder(LocalDate day, String number) {
    return "от " + of(day) + (number.isEmpty() ? "" : " № " + number);
  }

  /** A few days one by one, many as the time from the first to the last. */
  static String of(List<LocalDate> sorted) {
    return sorted.size() > FEW
        ? "с %s по %s".formatted(of(sorted.get(0)), of(sorted.get(sorted.size() - 1)))
        : sorted.stream().map(PrintedDays::of).collect(Collectors.joining(", "));
  }
}
