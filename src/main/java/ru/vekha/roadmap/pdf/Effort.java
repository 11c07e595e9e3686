package ru.vekha.roadmap.pdf;

import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;

/** Counts what a document makes the reader do, and stops it long before five seconds pass. */
final class Effort {
  private static final int OPERATORS = 4_000_000;
  private static final int RULINGS = 400_000;
  private static final int PAGE_RULINGS = 40_000;
  private static final int PAGE_LETTERS = 60_000;

  private final int characters;
  private int operators;
  private int rulings;
  private int letters;
  private int pageRulings;
  private int pageLetters;

  Effort(ReadLimits limits) {
    characters = limits.characters();
  }

  void page() {
    pageRulings = 0;
    pageLetters = 0;
  }

  void operator() {
    if (++operators > OPERATORS) {
      throw refusal();
    }
  }

  void ruling() {
    if (++rulings > RULINGS || ++pageRulings > PAGE_RULINGS) {
      throw refusal();
    }
  }

  void letter() {
    if (++letters > characters || ++pageLetters > PAGE_LETTERS) {
      throw refusal();
    }
  }

  static RoadmapRefused refusal() {
    return new RoadmapRefused(
        "В файле PDF слишком много текста или рисунков.",
        "Оставьте в нём только приказ и дорожную карту или загрузите документ Word (.docx).");
  }
}
