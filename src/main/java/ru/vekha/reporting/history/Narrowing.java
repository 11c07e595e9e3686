package ru.vekha.reporting.history;

/**
 * Something that narrows the assignments down.
 *
 * @param cards a query for their ids, which may give one more than once
 * @param each the same as a condition on {@code control_card c}
 */
record Narrowing(String cards, String each) {

  /** Somebody whose family name begins so is responsible or took part. */
  static final Narrowing PERSON =
      new Narrowing(
          """
          SELECT e.card_id FROM control_event e JOIN person p ON p.id = e.actor
           WHERE e.actor <> 'system' AND e.at < :asOf AND lower(p.family_name) LIKE :person
          UNION ALL
          SELECT e.card_id FROM control_event e JOIN person p ON p.id = e.for_person_id
           WHERE e.for_person_id IS NOT NULL AND e.at < :asOf AND lower(p.family_name) LIKE :person
          UNION ALL
          SELECT w.id FROM control_card w JOIN person p ON p.id = w.responsible_person_id
           WHERE lower(p.family_name) LIKE :person""",
          """
          (EXISTS (SELECT 1 FROM person p
                    WHERE p.id = c.responsible_person_id AND lower(p.family_name) LIKE :person)
           OR EXISTS (SELECT 1 FROM control_event e JOIN person p ON p.id IN (e.actor, e.for_person_id)
                       WHERE e.card_id = c.id AND e.at < :asOf AND lower(p.family_name) LIKE :person
                      OFFSET 0))""");

  /** A document of this number was handed in. */
  static final Narrowing DOCUMENT =
      new Narrowing(
          """
          SELECT e.card_id FROM form_submission f JOIN control_event e ON e.submission_id = f.id
           WHERE f.content ->> 'documentNumber' = :document AND e.at < :asOf""",
          """
          EXISTS (SELECT 1 FROM control_event e JOIN form_submission f ON f.id = e.submission_id
                   WHERE e.card_id = c.id AND e.at < :asOf
                     AND f.content ->> 'documentNumber' = :document OFFSET 0)""");

  /** Something has happened in a time. */
  static final Narrowing PERIOD = new Narrowing(period(""), period("e.card_id = c.id AND "));

  private static String period(String which) {
    String events =
        "SELECT e.card_id FROM control_event e WHERE "
            + which
            + """
            e.at < :asOf
              AND (CAST(:from AS timestamptz) IS NULL OR e.at >= :from)
              AND (CAST(:before AS timestamptz) IS NULL OR e.at < :before)""";
    return which.isEmpty() ? events : "EXISTS (" + events + " OFFSET 0)";
  }
}
