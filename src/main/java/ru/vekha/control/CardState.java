package ru.vekha.control;

/** Where an assignment stands. */
public enum CardState {
  /** Its time has not come: nobody has a task yet. */
  PLANNED("Ещё не открыто"),
  /** Open, but its date hangs on an event or another document that the responsible has to name. */
  AWAITING_DATE("Ожидает даты"),
  /** In work. */
  OPEN("В работе"),
  /** The result waits for the controller. */
  HANDED_IN("На приёмке"),
  /** Sent back with a remark; in work again. */
  RETURNED("На доработке"),
  /** The result is accepted. */
  CLOSED("Исполнено"),
  /** An order has taken it back before it was done. */
  WITHDRAWN("Снято с контроля");

  private final String title;

  CardState(String title) {
    this.title = title;
  }

  /** The state as users read it. */
  public String title() {
    return title;
  }

  /** Whether nothing is expected of anybody any more. */
  public boolean isFinished() {
    return this == CLOSED || this == WITHDRAWN;
  }

  /** Whether the responsible party is the one to act, so that a passed date is their delay. */
  public boolean isInWork() {
    return this == OPEN || this == RETURNED;
  }
}
