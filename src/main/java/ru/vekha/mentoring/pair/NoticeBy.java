package ru.vekha.mentoring.pair;

/** Who ends mentoring early (Labour Code, article 351.8). */
public enum NoticeBy {
  EMPLOYEE("Наставник или наставляемый"),
  EMPLOYER("Организация");

  private final String title;

  NoticeBy(String title) {
    this.title = title;
  }

  /** The side as users read it. */
  public String title() {
    return title;
  }
}
