package ru.vekha.reporting.history;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.ControlLevel;

/**
 * One assignment as it stood at the asked-for moment.
 *
 * @param responsible the person's name, or the role where nobody is named
 * @param originalDue the date as first set, null while none was
 * @param due the date that was in force
 * @param level how far up lateness was known, from 0
 */
public record HistoryLine(
    UUID id,
    String organisation,
    String roadmap,
    String number,
    String title,
    String responsible,
    @Nullable LocalDate originalDue,
    @Nullable LocalDate due,
    String state,
    int level) {

  /** Whom a delay has come to, empty if it has not gone up. */
  public String reached() {
    return ControlLevel.reached(level);
  }

  /** By how many days the date has moved, «+10 дн.»; empty if it has not. */
  public String moved() {
    long days =
        due == null || originalDue == null ? 0 : due.toEpochDay() - originalDue.toEpochDay();
    return days == 0 ? "" : "%+d дн.".formatted(days);
  }
}
