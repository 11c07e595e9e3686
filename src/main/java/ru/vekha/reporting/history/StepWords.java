package ru.vekha.reporting.history;

import java.util.Locale;

/** What a step without a name on the diagram is called, by its kind in the engine. */
final class StepWords {

  private StepWords() {}

  static String of(String type) {
    if (type.endsWith("Gateway")) {
      return "Соединение ветвей";
    }
    if (type.endsWith("EndEvent")) {
      return "Завершение";
    }
    if (type.toLowerCase(Locale.ROOT).contains("start")) {
      return "Начало";
    }
    return type.endsWith("Task") ? "Действие" : "Событие";
  }
}
