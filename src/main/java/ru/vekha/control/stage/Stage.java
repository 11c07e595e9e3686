package ru.vekha.control.stage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.Addressee;
import ru.vekha.control.CardEvent;
import ru.vekha.control.WaitsFor;
import ru.vekha.organisation.Role;

/**
 * One stage of lateness as the table has it.
 *
 * @param row its row in the table, from 1
 * @param days working days from the due day: -3 the morning three before it, 0 its own morning, 1
 *     the end of the due day, 2 the end of the first working day after it
 * @param level how far up it is known from then on
 * @param letter whether the addressees are told at once
 * @param words the key of the letter
 * @param priority of the task from then on, if that is higher than it was
 * @param group a role that gets the task as well
 */
public record Stage(
    int row,
    String code,
    int days,
    int level,
    Set<Addressee> addressees,
    boolean letter,
    String words,
    int priority,
    @Nullable Role group) {

  /** The priority that every task has unless something raises it. */
  public static final int USUAL_PRIORITY = 50;

  private static final String PASSED = "passed";

  /** That the day has passed is noted whatever a table says. */
  static final Stage DAY_PASSED =
      new Stage(0, PASSED, 1, 0, Set.of(), false, "", USUAL_PRIORITY, null);

  /** Whether this only says that the day has passed. */
  public boolean isDayPassed() {
    return code.equals(PASSED);
  }

  /** Whether the task is another one from then on. */
  public boolean changesTask() {
    return priority > USUAL_PRIORITY || group != null;
  }

  /** Whether this comes before the day has passed. */
  boolean isAhead() {
    return days <= 0;
  }

  /** What the card's story says of it. */
  CardEvent event(WaitsFor whom) {
    if (isDayPassed()) {
      return whom == WaitsFor.EXECUTOR ? CardEvent.OVERDUE : CardEvent.ACCEPTANCE_OVERDUE;
    }
    return level > 0 && !isAhead() ? CardEvent.ESCALATED : CardEvent.REMINDED;
  }
}
