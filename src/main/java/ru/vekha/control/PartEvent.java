package ru.vekha.control;

/** What can happen to a part. */
public enum PartEvent {
  GIVEN("Поручено"),
  DELIVERED("Сдано"),
  RETURNED("Возвращено на доработку"),
  DATE_MOVED("Срок изменён"),
  HANDED_OVER("Передано другому исполнителю"),
  TAKEN_BACK("Отозвано"),
  MISSING("Поручение представлено без этой части"),
  LEFT_UNDONE("Поручение завершено без этой части");

  private final String title;

  PartEvent(String title) {
    this.title = title;
  }

  /** The event as users read it. */
  public String title() {
    return title;
  }
}
