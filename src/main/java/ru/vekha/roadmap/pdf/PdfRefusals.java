package ru.vekha.roadmap.pdf;

import ru.vekha.roadmap.RoadmapRefused;

/** Why a PDF document is not read, in words for the person who brought it. */
final class PdfRefusals {
  private static final String WORD = "загрузите документ Word (.docx), из которого сделан PDF.";

  private PdfRefusals() {}

  static RoadmapRefused damaged() {
    return new RoadmapRefused(
        "Файл PDF повреждён, прочитать его не удалось.", "Сохраните PDF ещё раз или " + WORD);
  }

  static RoadmapRefused unsafe() {
    return new RoadmapRefused(
        "Файл PDF распаковывается до недопустимо большого размера, он небезопасен.",
        "Сохраните PDF ещё раз без картинок или " + WORD);
  }

  static RoadmapRefused password() {
    return new RoadmapRefused(
        "Файл PDF защищён паролем.", "Снимите пароль и сохраните PDF ещё раз или " + WORD);
  }

  static RoadmapRefused copyingForbidden() {
    return new RoadmapRefused(
        "Из этого файла PDF запрещено копировать текст.",
        "Снимите запрет в настройках защиты PDF или " + WORD);
  }

  static RoadmapRefused manyPages() {
    return new RoadmapRefused(
        "В файле PDF слишком много страниц.",
        "Оставьте в нём только приказ и дорожную карту или " + WORD);
  }

  static RoadmapRefused picture() {
    return new RoadmapRefused(
        "В файле PDF нет текста, это скан или картинка.",
        "Сначала распознайте текст (OCR) и сохраните PDF с текстом или " + WORD);
  }

  static RoadmapRefused unreadableLetters() {
    return new RoadmapRefused(
        "Буквы в файле PDF не читаются: в нём не сказано, какие знаки они означают.",
        "Распознайте текст (OCR) и сохраните PDF ещё раз или " + WORD);
  }
}
