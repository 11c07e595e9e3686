package ru.vekha.control;

/** What can happen to a card. */
public enum CardEvent {
  PLANNED("Запланировано"),
  OPENED("Открыто"),
  DATE_SETTLED("Назначен срок"),
  HANDED_IN("Результат представлен"),
  ACCEPTED("Результат принят"),
  RETURNED("Возвращено на доработку"),
  HANDED_OVER("Передано другому исполнителю"),
  OVERDUE("Срок прошёл"),
  ACCEPTANCE_OVERDUE("Срок приёмки прошёл"),
  REMINDED("Напоминание о сроке"),
  REMINDED_BY_HAND("Исполнителю напомнили письмом"),
  ESCALATED("Просрочка передана на следующий уровень"),
  SHIFT_ASKED("Запрошен перенос срока"),
  SHIFT_GRANTED("Срок перенесён"),
  SHIFT_REFUSED("В переносе срока отказано"),
  SHIFT_LAPSED("Вопрос о переносе срока снят"),
  SHIFTED_BY_ORDER("Срок перенесён приказом"),
  AMENDED("Изменено приказом"),
  WITHDRAWN("Снято с контроля приказом"),
  STEP_DROPPED("Снято с контроля: работа завершена досрочно"),
  ENDED_BY_ORDER("Снято с контроля: дорожная карта прекращена приказом"),
  LEFT_UNDONE("Не исполнено к закрытию дорожной карты");

  private final String title;

  CardEvent(String title) {
    this.title = title;
  }

  /** The event as users read it. */
  public String title() {
    return title;
  }
}
