package ru.vekha.control;

/** Where a co-executor's part of an assignment stands. */
public enum PartState {
  /** The co-executor is at it. */
  GIVEN("В работе"),
  /** The responsible one has it. */
  DELIVERED("Сдано"),
  /** Sent back by the responsible one; in work again. */
  RETURNED("На доработке"),
  /** The responsible one needs it no more. */
  TAKEN_BACK("Отозвано"),
  /** The whole was finished without it. */
  LEFT_UNDONE("Не сдано к завершению поручения");

  private final String title;

  PartState(String title) {
    this.title = title;
  }

  /** The state as users read it. */
  public String title() {
    return title;
  }

  /** Whether the co-executor is the one to act, so that a passed date is their delay. */
  public boolean isInWork() {
    return this == GIVEN || this == RETURNED;
  }
}
