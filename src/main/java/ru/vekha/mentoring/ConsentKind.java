package ru.vekha.mentoring;

/** Whose consent to the processing of personal data it is (152-FZ, articles 6 and 9). */
public enum ConsentKind {
  OWN("Собственное"),
  /** Of a minor's parent or guardian. */
  REPRESENTATIVE("Законного представителя");

  private final String title;

  ConsentKind(String title) {
    this.title = title;
  }

  /** The kind as users read it. */
  public String title() {
    return title;
  }
}
