package ru.vekha.notification.digest;

import ru.vekha.control.LateCards;

/**
 * What people have to do: cards and parts of others' assignments, their own and those of whom they
 * stand in for, and results that wait for them.
 */
final class DigestQuestion {

  /**
   * Whether the work of {@code %1$s}, in its zone's {@code z}, belongs into a list and into which.
   */
  private static final String PLACE =
      """
      CASE WHEN %2$s THEN 'LATE' WHEN %1$s = z.today THEN 'TODAY'
           WHEN %3$s.state = 'RETURNED' THEN 'RETURNED'
           WHEN %1$s BETWEEN z.today AND z.soon THEN 'SOON' END""";

  static final String SQL =
      """
      WITH who AS (SELECT unnest(CAST(:people AS text[])) AS person_id),
      z AS (SELECT * FROM unnest(
        CAST(:zones AS text[]), CAST(:days AS date[]), CAST(:soons AS date[])) AS z (zone, today, soon)),
      deputy AS (
        SELECT w.person_id, m.organisation_id, m.role, m.for_person_id,
               EXISTS (SELECT 1 FROM membership o WHERE o.person_id = w.person_id
                          AND o.organisation_id = m.organisation_id AND o.role = m.role) AS also_own
          FROM who w JOIN membership_at(CAST(:now AS timestamptz)) m
            ON m.person_id = w.person_id AND m.for_person_id IS NOT NULL),
      mine AS (
        SELECT w.person_id, false AS standing, c.* FROM who w JOIN control_card c ON c.responsible_person_id = w.person_id
         WHERE c.state IN ('OPEN', 'RETURNED')
        UNION ALL
        SELECT w.person_id, false, c.* FROM who w
          JOIN membership m ON m.person_id = w.person_id
          JOIN control_card c ON c.organisation_id = m.organisation_id AND c.responsible_role = m.role
         WHERE c.responsible_person_id IS NULL AND c.state IN ('OPEN', 'RETURNED')
        UNION ALL
        SELECT d.person_id, true, c.* FROM deputy d
          JOIN control_card c ON c.organisation_id = d.organisation_id AND c.responsible_role = d.role
         WHERE (c.responsible_person_id = d.for_person_id
                OR (c.responsible_person_id IS NULL AND NOT d.also_own))
           AND c.state IN ('OPEN', 'RETURNED')),
      piece AS (
        SELECT w.person_id AS who, false AS standing, p.* FROM who w JOIN card_part p ON p.person_id = w.person_id
         WHERE p.state IN ('GIVEN', 'RETURNED')
        UNION ALL
        SELECT w.person_id, false, p.* FROM who w
          JOIN membership m ON m.person_id = w.person_id
          JOIN card_part p ON p.organisation_id = m.organisation_id AND p.role = m.role
         WHERE p.person_id IS NULL AND p.state IN ('GIVEN', 'RETURNED')
        UNION ALL
        SELECT d.person_id, true, p.* FROM deputy d
          JOIN card_part p ON p.organisation_id = d.organisation_id AND p.role = d.role
         WHERE (p.person_id = d.for_person_id OR (p.person_id IS NULL AND NOT d.also_own))
           AND p.state IN ('GIVEN', 'RETURNED')),
      line AS (
        SELECT c.person_id, c.standing, c.id, c.activity_id, c.current_due, false AS piece, c.level, %s AS part
          FROM mine c LEFT JOIN z ON z.zone = c.zone
        UNION ALL
        SELECT p.who, p.standing, p.id, c.activity_id, p.due, true, 0, %s
          FROM piece p JOIN control_card c ON c.id = p.card_id LEFT JOIN z ON z.zone = p.zone
        UNION ALL
        SELECT w.person_id, false, c.id, c.activity_id, c.current_due, false, c.level, 'TO_ACCEPT'
          FROM who w JOIN membership m ON m.person_id = w.person_id
          JOIN control_card c ON c.controller_organisation_id = m.organisation_id
           AND coalesce(c.accepting_role, 'controller') = m.role AND c.state = 'HANDED_IN'
        UNION ALL
        SELECT d.person_id, true, c.id, c.activity_id, c.current_due, false, c.level, 'TO_ACCEPT'
          FROM deputy d JOIN control_card c ON c.controller_organisation_id = d.organisation_id
           AND coalesce(c.accepting_role, 'controller') = d.role AND c.state = 'HANDED_IN'
         WHERE NOT d.also_own),
      placed AS (
        SELECT line.*, count(*) OVER (PARTITION BY person_id, standing, part) AS of_all,
               row_number() OVER (PARTITION BY person_id, standing, part ORDER BY current_due, id)
                 AS place
          FROM line WHERE part IS NOT NULL)
      SELECT p.person_id, p.standing, p.part, p.current_due, p.piece, p.level, p.of_all, a.number
        FROM placed p JOIN activity a ON a.id = p.activity_id
       WHERE p.place <= :named ORDER BY p.person_id, p.standing, p.part, p.place"""
          .formatted(
              PLACE.formatted("c.current_due", LateCards.CONDITION, "c"),
              PLACE.formatted("p.due", LateCards.PART, "p"));

  private DigestQuestion() {}
}
