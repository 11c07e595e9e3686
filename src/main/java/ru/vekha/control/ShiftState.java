package ru.vekha.control;

/** What became of a request for a later date. */
public enum ShiftState {
  /** The controller has not decided yet. */
  ASKED("Ждёт решения"),
  /** The date was moved, to the day asked for or to another one. */
  GRANTED("Срок перенесён"),
  /** The date stays. */
  REFUSED("Отказано"),
  /** The assignment was finished, or an order moved its date, before anybody decided. */
  LAPSED("Решение не понадобилось");

  private final String title;

  ShiftState(String title) {
    this.title = title;
  }

  /** The state as users read it. */
  public String title() {
    return title;
  }
}
