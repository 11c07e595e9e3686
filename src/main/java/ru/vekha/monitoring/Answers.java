package ru.vekha.monitoring;

/**
 * Conditions on what {@code m} answered at the end of the programme. Satisfied is who gave eight
 * points of ten or more both to the common work and to its result.
 */
final class Answers {

  static final String GIVEN =
      "EXISTS (SELECT 1 FROM questionnaire q WHERE q.subject_id = m.id AND q.measurement ="
          + " 'AFTER')";

  static final String SATISFIED =
      """
      EXISTS (SELECT 1 FROM questionnaire q WHERE q.subject_id = m.id AND q.measurement = 'AFTER'
                 AND (q.answers ->> 'workTogether') ~ '^(8|9|10)$'
                 AND (q.answers ->> 'resultSatisfied') ~ '^(8|9|10)$')\
      """;

  private Answers() {}
}
