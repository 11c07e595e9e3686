package ru.vekha.community.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.community.section.Section;

/**
 * A section as it is drawn.
 *
 * @param headings the labels of the columns
 * @param more whether there are more entries than lines
 */
public record SectionView(Section section, List<String> headings, List<Line> lines, boolean more) {

  /**
   * One entry.
   *
   * @param closed when it ended, in words; empty while it holds
   */
  public record Line(UUID id, List<Cell> cells, String closed) {}

  /**
   * One value in words.
   *
   * @param address where it leads, null if nowhere
   */
  public record Cell(String text, @Nullable String address) {}
}
