package ru.vekha.mentoring.questionnaire;

/**
 * Who answers. The curator's nine criteria and the analysis of strengths and weaknesses are forms
 * of the evaluation of the programme.
 */
public enum QuestionnaireKind {
  MENTEE("Анкета наставляемого"),
  MENTOR("Анкета наставника");

  private final String title;

  QuestionnaireKind(String title) {
    this.title = title;
  }

  /** The questionnaire as users read it. */
  public String title() {
    return title;
  }
}
