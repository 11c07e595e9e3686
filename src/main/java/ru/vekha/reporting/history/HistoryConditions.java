package ru.vekha.reporting.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What a question narrows the assignments down to, in SQL on {@code control_card c}. */
final class HistoryConditions {

  // What is asked for by name or number is little, so it is found first.
  private static final String PERSON =
      """
      (c.responsible_person_id IN (SELECT id FROM person WHERE lower(family_name) LIKE :person)
       OR c.id = ANY (ARRAY(
         SELECT e.card_id FROM control_event e JOIN person p ON p.id = e.actor
          WHERE e.actor <> 'system' AND e.at < :asOf AND lower(p.family_name) LIKE :person
         UNION
         SELECT e.card_id FROM control_event e JOIN person p ON p.id = e.for_person_id
          WHERE e.for_person_id IS NOT NULL AND e.at < :asOf AND lower(p.family_name) LIKE :person)))""";
  private static final String DOCUMENT =
      """
      c.id = ANY (ARRAY(
        SELECT e.card_id FROM form_submission f JOIN control_event e ON e.submission_id = f.id
         WHERE f.content ->> 'documentNumber' = :document AND e.at < :asOf))""";
  private static final String PERIOD =
      """
      EXISTS (SELECT 1 FROM control_event e WHERE e.card_id = c.id AND e.at < :asOf
                 AND (CAST(:from AS timestamptz) IS NULL OR e.at >= :from)
                 AND (CAST(:before AS timestamptz) IS NULL OR e.at < :before))""";

  private HistoryConditions() {}

  static String of(HistoryQuestion question) {
    List<String> all = new ArrayList<>();
    if (question.roadmap() != null) {
      all.add("c.roadmap_id = :roadmap");
    }
    if (!question.person().isEmpty()) {
      all.add(PERSON);
    }
    if (!question.document().isEmpty()) {
      all.add(DOCUMENT);
    }
    if (question.from() != null || question.before() != null) {
      all.add(PERIOD);
    }
    switch (question.course()) {
      case RUNNING -> all.add("s.state NOT IN ('CLOSED', 'WITHDRAWN')");
      // What was finished then is finished now.
      case FINISHED -> {
        all.add("c.state IN ('CLOSED', 'WITHDRAWN')");
        all.add("s.state IN ('CLOSED', 'WITHDRAWN')");
      }
      default -> {}
    }
    StringBuilder sql = new StringBuilder();
    all.forEach(each -> sql.append("\n AND ").append(each));
    return sql.toString();
  }

  /** Names that begin like this, whatever signs it holds. */
  static String beginning(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
