package ru.vekha.monitoring;

/** Queries for participants by the mark of the full cycle, and for those in a register. */
final class Mark {

  private Mark() {}

  /** Mentees {@code m} of organisation {@code o}, person {@code p}, who got the mark in time. */
  static String mentees(String condition) {
    return """
    SELECT m.organisation_id, m.id::text AS id
      FROM mentee m JOIN organisation o ON o.id = m.organisation_id
      LEFT JOIN mentee_person p ON p.mentee_id = m.id
     WHERE m.organisation_id = ANY (:orgs) AND m.full_cycle_on BETWEEN :from AND :to
       AND (%s)\
    """
        .formatted(condition);
  }

  /** Mentors {@code m} of pairs {@code mp} that got the mark in time. */
  static String mentors(String condition) {
    return "SELECT DISTINCT organisation_id, id FROM ("
        + mentors(condition, "NULL AS nothing")
        + ") mentors";
  }

  /** The same with one more column. */
  static String mentors(String condition, String column) {
    return """
    SELECT m.organisation_id, m.id::text AS id, %s
      FROM mentoring_pair mp JOIN mentor m ON m.id = mp.mentor_id
      JOIN organisation o ON o.id = m.organisation_id
      LEFT JOIN mentor_person p ON p.mentor_id = m.id
     WHERE m.organisation_id = ANY (:orgs) AND mp.full_cycle_on BETWEEN :from AND :to
       AND (%s)\
    """
        .formatted(column, condition);
  }

  /** Those in a register at the end of the period. */
  static String inRegister(String table) {
    return """
    SELECT organisation_id, id::text AS id FROM %s
     WHERE organisation_id = ANY (:orgs) AND entered_on <= :to AND (left_on IS NULL OR left_on > :to)
       AND entered_on >= :from - 36600\
    """
        .formatted(table);
  }
}
