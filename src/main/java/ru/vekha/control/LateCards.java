package ru.vekha.control;

/**
 * The one definition of late for queries; {@link ControlCard#isLate} is the same for a single card,
 * and a test holds the two together.
 */
public final class LateCards {

  /** Condition on {@code control_card c} with the parameter {@code :now}. */
  public static final String CONDITION = "c.state IN ('OPEN', 'RETURNED') AND c.due_at <= :now";

  /** The same for results that wait too long for their controller. */
  public static final String ACCEPTANCE = "c.state = 'HANDED_IN' AND c.accept_at <= :now";

  /**
   * The same for parts of co-executors, {@code card_part p}; {@link CardPart#isLate} is the same
   * for a single part.
   */
  public static final String PART = "p.state IN ('GIVEN', 'RETURNED') AND p.due_at <= :now";

  private LateCards() {}
}
