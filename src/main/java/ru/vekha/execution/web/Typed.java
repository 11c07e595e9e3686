package ru.vekha.execution.web;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a field, tidied; what is wrong with it goes among the problems. */
final class Typed {

  private static final Pattern SCHOOL_YEAR =
      Pattern.compile("(20\\d\\d)(?: ?[/–-] ?((?:20)?\\d\\d))?");

  private final Map<String, String> problems;

  /** Collects the problems by field. */
  Typed(Map<String, String> problems) {
    this.problems = problems;
  }

  /** The words on one line. */
  static String tidy(@Nullable String raw) {
    String composed = Normalizer.normalize(raw == null ? "" : raw, Normalizer.Form.NFC);
    return composed.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  /** Words that are not longer than allowed and hold nothing invisible. */
  String words(String field, @Nullable String raw, int most) {
    String words = tidy(raw);
    if (words.length() > most) {
      problems.put(field, "Слишком длинно: нужно не больше " + most + " знаков.");
    } else if (words.codePoints().anyMatch(Typed::isNoWriting)) {
      problems.put(field, "Есть невидимый служебный знак. Наберите текст заново, без вставки.");
    }
    return words;
  }

  /** A day as date fields send it; empty when nothing was typed or it is no day. */
  Optional<LocalDate> day(String field, @Nullable String raw) {
    String typed = tidy(raw);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.parse(typed);
      if (day.getYear() < 2000 || day.getYear() > 2100) {
        problems.put(field, "Проверьте год: нужен год с 2000 по 2100.");
      }
      return Optional.of(day);
    } catch (DateTimeParseException e) {
      problems.put(field, "Впишите дату: день, месяц и год.");
      return Optional.empty();
    }
  }

  /** The year in which a school year starts, typed as «2022/2023», «2022-23» or «2022». */
  Optional<Integer> schoolYear(String field, @Nullable String raw) {
    String typed = tidy(raw);
    if (typed.isEmpty()) {
      return Optional.empty();
    }
    Matcher years = SCHOOL_YEAR.matcher(typed);
    if (!years.matches()) {
      problems.put(field, "Впишите учебный год, например 2022/2023.");
      return Optional.empty();
    }
    int first = Integer.parseInt(years.group(1));
    String second = years.group(2);
    if (second != null && Integer.parseInt(second) % 100 != (first + 1) % 100) {
      problems.put(field, "Учебный год кончается в следующем году, например 2022/2023.");
    }
    return Optional.of(first);
  }

  /** Control signs, halves of pairs and signs that turn the direction of writing. */
  private static boolean isNoWriting(int sign) {
    int type = Character.getType(sign);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.UNASSIGNED;
  }
}
