package ru.vekha.mentoring.questionnaire;

/** When it is measured. */
public enum Measurement {
  BEFORE("до программы"),
  INTERIM("в середине программы"),
  AFTER("после программы");

  private final String title;

  Measurement(String title) {
    this.title = title;
  }

  /** The measurement as users read it. */
  public String title() {
    return title;
  }
}
