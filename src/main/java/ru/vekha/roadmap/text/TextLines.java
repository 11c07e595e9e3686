package ru.vekha.roadmap.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.encoding.RussianText;
import ru.vekha.roadmap.table.Line;

/** Reads text in which tabs part the columns, or the bars of Markdown. */
public final class TextLines {
  private static final String MARKDOWN_RULE = "\\|?(?:\\s*:?-{2,}:?\\s*\\|)+\\s*(?::?-+:?)?\\s*";

  private static final Pattern SPACES = Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F]");

  private static final int ENOUGH = 2;

  private final ReadLimits limits;

  /** Reads within these limits. */
  public TextLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The lines of the file.
   *
   * @throws RoadmapRefused when the file is no text or has too much of it
   */
  public List<Line> read(byte[] content) {
    String text =
        RussianText.decode(content)
            .orElseThrow(
                () ->
                    new RoadmapRefused(
                        "Файл не похож ни на документ, ни на текст.",
                        "Сохраните дорожную карту в Word как документ .docx и загрузите его."));
    if (text.length() > limits.characters()) {
      throw new RoadmapRefused(
          "В файле слишком много текста.", "Оставьте в нём только приказ и дорожную карту.");
    }
    List<String> lines =
        SPACES
            .matcher(text)
            .replaceAll(" ")
            .lines()
            .flatMap(line -> Arrays.stream(line.split("\f", -1)))
            .toList();
    Optional<List<Line>> drawn = BarTable.in(lines);
    if (drawn.isPresent()) {
      return drawn.get();
    }
    Optional<List<TextLine>> barred = OpenBars.in(lines);
    if (barred.isPresent()) {
      return TextTable.read(barred.get(), limits.tableRows());
    }
    Optional<List<Line>> closed = ClosedCells.in(lines);
    if (closed.isPresent()) {
      return closed.get();
    }
    if (lines.stream().filter(TextLines::isSeparated).limit(ENOUGH).count() == ENOUGH) {
      return separated(lines);
    }
    return Semicolons.in(lines)
        .or(() -> SpacedColumns.in(lines))
        .or(() -> CellLines.in(lines))
        .or(() -> LostBorders.in(lines))
        .orElseGet(() -> separated(lines));
  }

  private static boolean isSeparated(String line) {
    return line.strip().startsWith("|") || line.strip().indexOf('\t') > 0;
  }

  private List<Line> separated(List<String> lines) {
    List<TextLine> separated =
        lines.stream().filter(line -> !isMarkdownRule(line)).map(TextLines::line).toList();
    return TextTable.read(separated, limits.tableRows());
  }

  private static boolean isMarkdownRule(String line) {
    return line.strip().startsWith("|")
        && line.strip().length() > 1
        && line.strip().matches(MARKDOWN_RULE);
  }

  private static TextLine line(String line) {
    String stripped = line.strip();
    if (stripped.startsWith("|") && stripped.length() > 1) {
      return TextLine.row(stripped.replaceFirst("^\\|", "").replaceFirst("\\|$", ""), "\\|");
    }
    return line.indexOf('\t') >= 0 ? TextLine.row(line, "\t") : TextLine.text(line);
  }
}
