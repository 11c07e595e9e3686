package ru.vekha.roadmap.packed;

import ru.vekha.roadmap.RoadmapRefused;

/** Why a packed document is not read. */
final class Refusals {
  private static final String COPY =
      "Скопируйте приказ и таблицу в новый документ и загрузите его.";

  private Refusals() {}

  static RoadmapRefused damaged() {
    return new RoadmapRefused(
        "Файл повреждён, прочитать его нельзя.",
        "Откройте документ в своей программе, сохраните его заново и загрузите ещё раз.");
  }

  static RoadmapRefused bomb() {
    return new RoadmapRefused(
        "Файл распаковывается до недопустимо большого размера, он небезопасен.", COPY);
  }

  static RoadmapRefused unsafeXml() {
    return new RoadmapRefused(
        "Внутри файла есть недопустимое объявление XML (DOCTYPE), он небезопасен.", COPY);
  }

  static RoadmapRefused locked() {
    return new RoadmapRefused(
        "Документ защищён паролем.", "Снимите пароль и сохраните документ заново.");
  }

  static RoadmapRefused macros() {
    return new RoadmapRefused(
        "В документе есть макросы или элементы управления, такие файлы не принимаются.",
        "Сохраните документ без макросов: как «Документ Word (.docx)» или «Книга Excel (.xlsx)».");
  }

  static RoadmapRefused embedded() {
    return new RoadmapRefused(
        "В документ встроены другие файлы или объекты, такие файлы не принимаются.",
        "Удалите встроенные объекты или скопируйте приказ и таблицу в новый документ.");
  }

  static RoadmapRefused external() {
    return new RoadmapRefused(
        "Документ ссылается на шаблон, книгу или объект вне файла, такие файлы не принимаются.",
        "Открепите шаблон, разорвите связи или скопируйте приказ и таблицу в новый документ.");
  }

  static RoadmapRefused binaryWorkbook() {
    return new RoadmapRefused(
        "Это двоичная книга Excel (.xlsb).", "Сохраните её как «Книга Excel (.xlsx)».");
  }

  static RoadmapRefused presentation() {
    return new RoadmapRefused(
        "Это презентация или рисунок, а не документ с таблицей.",
        "Скопируйте таблицу дорожной карты в документ Word (.docx) и загрузите его.");
  }

  static RoadmapRefused archive() {
    return new RoadmapRefused(
        "Это архив, а не документ.", "Распакуйте архив и загрузите сам документ дорожной карты.");
  }
}
