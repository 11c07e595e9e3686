package ru.vekha.mentoring.questionnaire;

/** Who answers, or what is looked at. */
public enum QuestionnaireKind {
  MENTEE("Анкета наставляемого"),
  MENTOR("Анкета наставника"),
  /** Nine criteria of the programme's quality. */
  CURATOR("Анкета куратора: девять критериев"),
  SWOT("Анализ сильных и слабых сторон");

  private final String title;

  QuestionnaireKind(String title) {
    this.title = title;
  }

  /** The questionnaire as users read it. */
  public String title() {
    return title;
  }

  /** Whether each participant answers by themselves; the others are about the programme. */
  public boolean personal() {
    return this == MENTEE || this == MENTOR;
  }
}
