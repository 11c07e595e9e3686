package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ru.vekha.roadmap.layout.HeadingHint;
import ru.vekha.roadmap.table.Heading;

/** Reads a table with bars between its cells and none before the first: «a | b | c», «a | b |». */
final class OpenBars {
  private static final int FEWEST = 3;
  private static final String BAR = "[|│┃║¦]";
  private static final Pattern STARTS_WITH_BAR = Pattern.compile("\\s*" + BAR + ".*");
  private static final Pattern HAS_BAR = Pattern.compile(BAR);
  // «--- | --- | :---:»
  private static final Pattern RULE =
      Pattern.compile("[-:=_+─━═┼|│┃║¦\\s]*[-=─━═]{2}[-:=_+─━═┼|│┃║¦\\s]*");

  private OpenBars() {}

  /** The lines of the text when such a table is in it. */
  static Optional<List<TextLine>> in(List<String> text) {
    for (String line : text) {
      if (HAS_BAR.matcher(line).find()
          && !STARTS_WITH_BAR.matcher(line).matches()
          && HeadingHint.in(line)) {
        TextLine heading = TextLine.row(closed(line), BAR);
        if (heading.cells().size() >= FEWEST
            && Heading.of(new OpenRow(0, heading).closed()).isPresent()) {
          return Optional.of(lines(text, heading.cells().size()));
        }
      }
    }
    return Optional.empty();
  }

  private static List<TextLine> lines(List<String> text, int columns) {
    List<TextLine> lines = new ArrayList<>();
    for (String line : text) {
      if (!HAS_BAR.matcher(line).find()) {
        lines.add(TextLine.text(line));
      } else if (!RULE.matcher(line).matches()) {
        lines.add(row(line, columns));
      }
    }
    return lines;
  }

  // The bar at the end of the line closes the last cell or stands before an empty one.
  private static TextLine row(String line, int columns) {
    TextLine whole = TextLine.row(line, BAR);
    boolean last = whole.cells().get(whole.cells().size() - 1).isEmpty();
    TextLine row =
        last && whole.cells().size() != columns ? TextLine.row(closed(line), BAR) : whole;
    return row.cells().size() == 1 ? TextLine.text(row.first()) : row;
  }

  private static String closed(String line) {
    return line.replaceFirst("\\s*" + BAR + "\\s*$", "");
  }
}
