package ru.vekha.roadmap.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.layout.Hyphenation;
import ru.vekha.roadmap.layout.PlacedLine;
import ru.vekha.roadmap.layout.PlacedTables;
import ru.vekha.roadmap.layout.PlacedWord;
import ru.vekha.roadmap.table.Line;
import ru.vekha.roadmap.wording.CellText;

/** Reads a table whose columns are aligned with spaces, a cell going on in the lines below. */
final class SpacedColumns {
  // Two spaces part columns; one may stand between words of one cell.
  private static final double GAP = 1.5;
  private static final Pattern WORD = Pattern.compile("\\S+");
  private static final Pattern RULE = Pattern.compile("[-=_─━═+|\\s]{3,}");
  private static final int LONGEST_LINE = 1_000;

  private SpacedColumns() {}

  /** The lines of the text when such a table is in it. */
  static Optional<List<Line>> in(List<String> text) {
    List<PlacedLine> placed = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    Hyphenation hyphenation = new Hyphenation();
    for (int index = 0; index < text.size(); index++) {
      String line = expanded(text.get(index));
      if (!line.isBlank() && line.length() <= LONGEST_LINE && !RULE.matcher(line).matches()) {
        placed(line, index).ifPresent(placed::add);
        places.add(index);
        hyphenation.learn(line);
      }
    }
    return PlacedTables.in(placed, GAP, 0, hyphenation)
        .map(
            found -> {
              List<Line> lines = new ArrayList<>();
              int above = places.get(found.above());
              text.subList(0, above)
                  .forEach(words -> lines.add(new Line.Text(CellText.clean(words))));
              lines.addAll(found.rows());
              return lines;
            });
  }

  private static String expanded(String line) {
    return line.indexOf('\t') < 0 ? line : line.replace("\t", "        ");
  }

  /** The words of the line at their places; nothing for an empty line. */
  static Optional<PlacedLine> placed(String line, int row) {
    List<PlacedWord> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(new PlacedWord(matcher.group(), matcher.start(), matcher.end()));
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(new PlacedLine(words, row, 1));
  }
}
