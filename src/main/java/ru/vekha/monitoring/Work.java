package ru.vekha.monitoring;

/** Queries for the rows of roadmaps that an organisation owed. */
final class Work {

  private Work() {}

  /** Cards {@code c} whose date lies in the period. */
  static String due(String condition) {
    return """
    SELECT c.organisation_id, c.id::text AS id FROM control_card c
     WHERE c.organisation_id = ANY (:orgs) AND c.current_due BETWEEN :from AND :to
       AND c.state <> 'WITHDRAWN' AND (%s)\
    """
        .formatted(condition);
  }
}
