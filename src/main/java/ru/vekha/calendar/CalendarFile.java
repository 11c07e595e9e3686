package ru.vekha.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * One file of {@code calendars/}. Its lines are: {@code decree WORDS}, {@code holiday MM-DD WORDS}
 * or {@code holiday MM-DD..MM-DD WORDS}, {@code off MM-DD from MM-DD WORDS} for a day off moved
 * from another, {@code work MM-DD WORDS} for a working weekend day. Lines after {@code #} are
 * remarks.
 *
 * @param movedDaysOff the day off, and the day it was moved from
 */
record CalendarFile(
    String decree,
    Set<LocalDate> holidays,
    Map<LocalDate, LocalDate> movedDaysOff,
    Set<LocalDate> workingWeekends) {

  static Optional<CalendarFile> ofYear(int year) {
    return text(year + ".txt").map(text -> parse(text, year));
  }

  static CalendarFile ofLaw(int year) {
    return text("statutory.txt")
        .map(text -> parse(text, year))
        .orElseThrow(() -> new IllegalStateException("calendars/statutory.txt is missing"));
  }

  private static CalendarFile parse(String text, int year) {
    CalendarFile file = new CalendarFile("", new TreeSet<>(), new TreeMap<>(), new TreeSet<>());
    String decree = "";
    for (String line : text.lines().filter(each -> !each.startsWith("#")).toList()) {
      String[] words = line.split(" ");
      switch (words[0]) {
        case "decree" -> decree = line.substring("decree ".length());
        case "holiday" -> file.holidays.addAll(days(year, words[1]));
        case "off" -> file.movedDaysOff.put(day(year, words[1]), day(year, words[3]));
        case "work" -> file.workingWeekends.add(day(year, words[1]));
        default -> throw new IllegalStateException("Calendar " + year + " has the line: " + line);
      }
    }
    return new CalendarFile(decree, file.holidays, file.movedDaysOff, file.workingWeekends);
  }

  private static Set<LocalDate> days(int year, String range) {
    String[] ends = range.split("\\.\\.");
    LocalDate first = day(year, ends[0]);
    LocalDate last = day(year, ends[ends.length - 1]);
    Set<LocalDate> days = new TreeSet<>();
    first.datesUntil(last.plusDays(1)).forEach(days::add);
    return days;
  }

  private static LocalDate day(int year, String monthAndDay) {
    return LocalDate.parse(year + "-" + monthAndDay);
  }

  private static Optional<String> text(String name) {
    try (InputStream file = CalendarFile.class.getResourceAsStream("/calendars/" + name)) {
      return file == null
          ? Optional.empty()
          : Optional.of(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException("calendars/" + name + " cannot be read", broken);
    }
  }
}
