package ru.vekha.roadmap.ole;

import ru.vekha.roadmap.RoadmapRefused;

/** Why a document of an old format is not read. */
final class OldRefusals {

  private OldRefusals() {}

  static RoadmapRefused damaged() {
    return new RoadmapRefused(
        "Файл старого формата Office повреждён, прочитать его нельзя.",
        "Откройте документ в Word или Excel, сохраните его как .docx или .xlsx и загрузите.");
  }

  static RoadmapRefused locked() {
    return new RoadmapRefused(
        "Документ защищён паролем.",
        "Снимите пароль в Word или Excel и сохраните документ заново.");
  }

  static RoadmapRefused macros() {
    return new RoadmapRefused(
        "В документе есть макросы, такие файлы не принимаются.",
        "Сохраните документ без макросов: как «Документ Word (.docx)» или «Книга Excel (.xlsx)».");
  }

  static RoadmapRefused embedded() {
    return new RoadmapRefused(
        "В документ встроены другие файлы или объекты, такие файлы не принимаются.",
        "Удалите встроенные объекты или скопируйте приказ и таблицу в новый документ.");
  }

  static RoadmapRefused tooOld() {
    return new RoadmapRefused(
        "Документ создан в Word или Excel до 1997 года, такой формат не читается.",
        "Откройте его в новой программе и сохраните как .docx или .xlsx.");
  }

  static RoadmapRefused noDocument() {
    return new RoadmapRefused(
        "Это файл старого формата Office, но не документ Word и не книга Excel.",
        "Сохраните дорожную карту как .docx или .xlsx и загрузите её.");
  }
}
