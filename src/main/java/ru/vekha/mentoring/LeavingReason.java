package ru.vekha.mentoring;

/** Why a mentor or mentee is no longer in the register's working part. */
public enum LeavingReason {
  COMPLETED("Программа пройдена"),
  EDUCATION_ENDED("Окончание обучения"),
  MOVED("Переход в другую организацию"),
  WORK_ENDED("Прекращение трудовых отношений"),
  OWN_WISH("По собственному желанию"),
  OTHER("Другая причина"),
  /** Set by {@link ConsentWithdrawal} alone, which erases the person's data, too. */
  CONSENT_WITHDRAWN("Отзыв согласия на обработку персональных данных");

  private final String title;

  LeavingReason(String title) {
    this.title = title;
  }

  /** The reason as users read it. */
  public String title() {
    return title;
  }
}
