package ru.vekha.monitoring;

/** Where an organisation's reporting period stands. */
public enum PeriodState {
  /** Its instance has not been started yet. */
  PLANNED("Готовится"),
  /** A level waits for the organisations below it. */
  COLLECTING("Идёт сбор"),
  /** Somebody has the task of handing the data in. */
  IN_WORK("Данные не сданы"),
  /** The data wait to be checked above. */
  HANDED_IN("На проверке"),
  /** Sent back with a remark. */
  RETURNED("Возвращены с замечанием"),
  /** Checked, or nobody above checks. */
  ACCEPTED("Приняты"),
  /** Its roadmap ended, and nobody else asks for the report. */
  CANCELLED("Отменён");

  private final String title;

  PeriodState(String title) {
    this.title = title;
  }

  /** The state as users read it. */
  public String title() {
    return title;
  }

  /** Whether the data are there, checked or not yet. */
  public boolean isDelivered() {
    return this == HANDED_IN || this == ACCEPTED;
  }
}
