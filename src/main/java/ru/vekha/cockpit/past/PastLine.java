package ru.vekha.cockpit.past;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.ControlLevel;

/**
 * An assignment as it stood.
 *
 * @param responsible the person's name, or the role where nobody was named
 * @param originalDue the date as first set, null while none was
 * @param due the date that was in force
 * @param daysLate full days since the due day; 0 when it was not late
 * @param level how far up the delay had been told
 * @param shiftAsked whether a later date was asked for
 */
public record PastLine(
    UUID id,
    String organisation,
    String roadmap,
    String number,
    String title,
    String responsible,
    @Nullable LocalDate originalDue,
    @Nullable LocalDate due,
    long daysLate,
    int level,
    String state,
    boolean shiftAsked) {

  /** Whom the delay had come to, empty if it had not gone up. */
  public String reached() {
    return ControlLevel.reached(level);
  }

  /** By how many days the date had moved; 0 if it had not. */
  public long movedDays() {
    return due == null || originalDue == null ? 0 : due.toEpochDay() - originalDue.toEpochDay();
  }

  /** The same in words, «+10 дн.»; empty if it had not. */
  public String moved() {
    return movedDays() == 0 ? "" : "%+d дн.".formatted(movedDays());
  }

  /** The state, with what was asked for beside it. */
  public String stateInWords() {
    return shiftAsked ? state + ", просят перенести срок" : state;
  }
}
