package ru.vekha.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date without time, as ISO text.
 *
 * @param notPassed whether days before today are refused. Today is the server's day in UTC, which
 *     is never later than any Russian one, so nobody's own today is refused
 */
record DateRule(boolean notPassed) implements ValueRule {

  private static final Pattern ISO = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final DateTimeFormatter RUSSIAN = DateTimeFormatter.ofPattern("dd.MM.uuuu");

  @Override
  public Verdict check(@Nullable Object submitted, FormSurroundings surroundings) {
    if (submitted == null || submitted.equals("")) {
      return Verdict.EMPTY;
    }
    LocalDate date = read(submitted);
    if (date == null) {
      return Verdict.refused("такой даты нет; укажите дату в виде ДД.ММ.ГГГГ");
    }
    if (!isInReach(date)) {
      return Verdict.refused("проверьте год");
    }
    LocalDate today = LocalDate.now(surroundings.clock());
    if (notPassed && date.isBefore(today)) {
      return Verdict.refused(
          "дата не может быть раньше сегодняшней (" + RUSSIAN.format(today) + ")");
    }
    return Verdict.accepted(date.toString());
  }

  @Override
  public String whenMissing() {
    return "укажите дату";
  }

  @Override
  public boolean fitForEngine() {
    return true;
  }

  /** A year outside 1900–2199 is a slip of the keyboard, as in 0226 for 2026. */
  static boolean isInReach(LocalDate date) {
    return date.getYear() >= 1900 && date.getYear() < 2200;
  }

  private static @Nullable LocalDate read(Object submitted) {
    if (!(submitted instanceof String text) || !ISO.matcher(text).matches()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
