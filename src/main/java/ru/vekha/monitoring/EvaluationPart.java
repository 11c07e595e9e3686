package ru.vekha.monitoring;

/** A part of an evaluation that is words, with the form field it comes from. */
public enum EvaluationPart {
  INCOMPLETE_REASON("incompleteReason", "incomplete_reason"),
  STRENGTHS("strengths", "strengths"),
  WEAKNESSES("weaknesses", "weaknesses"),
  OPPORTUNITIES("opportunities", "opportunities"),
  THREATS("threats", "threats"),
  PERSONAL_GROWTH("personalGrowth", "personal_growth"),
  COMPETENCE_GROWTH("competenceGrowth", "competence_growth"),
  RESULTS_DYNAMICS("resultsDynamics", "results_dynamics"),
  CONCLUSIONS("conclusions", "conclusions"),
  PAIRING_STRATEGY("strategy", "pairing_strategy");

  private final String field;
  private final String column;

  EvaluationPart(String field, String column) {
    this.field = field;
    this.column = column;
  }

  /** The key of the field. */
  public String field() {
    return field;
  }

  String column() {
    return column;
  }
}
