package ru.vekha.engine.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import org.jspecify.annotations.Nullable;

/**
 * A time of day, or a date with a time of day, as ISO text with or without the zone's offset.
 *
 * @param withDate whether a date belongs to it
 * @param notPassed whether days before today are refused
 */
record TimeRule(boolean withDate, boolean notPassed) implements ValueRule {

  /** The longest text of the kind is {@code 2026-11-21T10:00:00.000+03:00}. */
  private static final int LONGEST = 29;

  @Override
  public Verdict check(@Nullable Object submitted, FormSurroundings surroundings) {
    if (submitted == null || submitted.equals("")) {
      return Verdict.EMPTY;
    }
    if (!(submitted instanceof String text) || text.length() > LONGEST) {
      return Verdict.refused(whenMissing());
    }
    try {
      DateTimeFormatter format =
          withDate ? DateTimeFormatter.ISO_DATE_TIME : DateTimeFormatter.ISO_TIME;
      return withDate ? checkDay(text, format.parse(text), surroundings) : accepted(text, format);
    } catch (DateTimeException e) {
      return Verdict.refused(whenMissing());
    }
  }

  @Override
  public String whenMissing() {
    return withDate ? "укажите дату и время" : "укажите время";
  }

  private static Verdict accepted(String text, DateTimeFormatter format) {
    format.parse(text);
    return Verdict.accepted(text);
  }

  private Verdict checkDay(String text, TemporalAccessor moment, FormSurroundings surroundings) {
    LocalDate date = moment.query(TemporalQueries.localDate());
    if (!DateRule.isInReach(date)) {
      return Verdict.refused("проверьте год");
    }
    return notPassed && date.isBefore(LocalDate.now(surroundings.clock()))
        ? Verdict.refused("дата не может быть раньше сегодняшней")
        : Verdict.accepted(text);
  }
}
