package ru.vekha.control;

/**
 * Cards as they stood at a moment, for queries: state, date and level are those of the last event
 * until then, and late is told from them as it is told of a card ({@link LateCards}).
 */
public final class CardsAsOf {

  /** Whether a later date was asked for and not decided at {@code :now}. */
  public static final String SHIFT_ASKED =
      """
      EXISTS (SELECT 1 FROM shift_request s WHERE s.card_id = c.id AND s.asked_at <= :now
                 AND (s.decided_at IS NULL OR s.decided_at > :now))""";

  private static final String CARDS =
      """
      (SELECT k.id, k.roadmap_id, k.activity_id, k.organisation_id, k.responsible_role, k.responsible_person_id,
              k.zone, k.process_instance_id, s.state, s.current_due, s.level,
              CASE WHEN s.current_due IS NOT NULL THEN k.original_due END AS original_due,
              CAST(s.current_due + 1 AS timestamp) AT TIME ZONE k.zone AS due_at
         FROM control_card k
        CROSS JOIN LATERAL (
          SELECT e.state, e.current_due, e.level FROM control_event e
           WHERE e.card_id = k.id AND e.at <= :now ORDER BY e.id DESC LIMIT 1) s
        WHERE %s)""";

  private CardsAsOf() {}

  /**
   * The cards at the moment {@code :now}, in the place of {@code control_card}; what was not yet
   * planned is not among them.
   *
   * @param which conditions on the present {@code control_card k} that never change
   */
  public static String of(String which) {
    return CARDS.formatted(which);
  }
}
