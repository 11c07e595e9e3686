package ru.vekha.roadmap.flow;

import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;

/** Counts what is read from a document and stops at the limits. */
public final class Tally {
  private final ReadLimits limits;
  private int rows;
  private int cells;
  private long characters;

  /** Nothing read yet. */
  public Tally(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * One more row of a table.
   *
   * @throws RoadmapRefused beyond the limit
   */
  public void row() {
    if (++rows > limits.tableRows()) {
      throw new RoadmapRefused(
          "В таблицах файла слишком много строк.", "Оставьте в файле только дорожную карту.");
    }
  }

  /**
   * One more cell.
   *
   * @param column its place in the row, counted from 0
   * @throws RoadmapRefused beyond the limits
   */
  public void cell(int column) {
    if (column >= limits.tableColumns() || ++cells > limits.tableCells()) {
      throw new RoadmapRefused(
          "В таблицах файла слишком много столбцов или ячеек.",
          "Оставьте в файле только дорожную карту.");
    }
  }

  /**
   * More words.
   *
   * @throws RoadmapRefused beyond the limit
   */
  public void words(String words) {
    characters += words.length();
    if (characters > limits.characters()) {
      throw new RoadmapRefused(
          "В файле слишком много текста.", "Оставьте в нём только приказ и дорожную карту.");
    }
  }
}
