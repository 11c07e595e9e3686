package ru.vekha.execution.draft;

import ru.vekha.roadmap.ActivityRow;

/**
 * A duty with which the order itself charges somebody, beside its table. It becomes a row of the
 * roadmap only when a methodist takes it over.
 *
 * @param place its place among the order's duties, from 1
 * @param duty the duty as it was read
 */
public record OfferedDuty(int place, ActivityRow duty, State state) {

  private static final String OF_ORDER = "по приказу, п. ";
  private static final String SECTION = "Поручения приказа";

  /** What was decided about it. */
  public enum State {
    /** Nobody has decided yet. */
    OPEN,
    /** It is a row of the roadmap. */
    TAKEN,
    /** It is left out. */
    LEFT
  }

  /** The number of its row: «по приказу, п. 5.2». */
  public String number() {
    return OF_ORDER + duty.number();
  }

  /** Whether a number is one of a duty that was taken over. */
  public static boolean isNumbered(String number) {
    return number.startsWith(OF_ORDER);
  }

  /** Whether it has a term and nobody has decided about it. */
  public boolean asks() {
    return state == State.OPEN && !duty.deadline().isBlank();
  }

  /** The row that it becomes. */
  public RowWords words() {
    String section = duty.section().isBlank() ? SECTION : duty.section();
    return RowWords.of(
        new ActivityRow(
            number(),
            section,
            "",
            duty.title(),
            duty.deadline(),
            duty.responsible(),
            duty.result(),
            0));
  }
}
