package ru.vekha.roadmap.text;

import java.util.Arrays;
import java.util.List;
import ru.vekha.roadmap.wording.CellText;

/**
 * One line of a text in which signs part the cells.
 *
 * @param cells what stands between the signs, cleaned; a line without them is one cell
 * @param inRow whether such a sign stands in the line
 */
record TextLine(List<String> cells, boolean inRow) {

  static TextLine row(String line, String sign) {
    return new TextLine(Arrays.stream(line.split(sign, -1)).map(CellText::clean).toList(), true);
  }

  static TextLine text(String line) {
    return new TextLine(List.of(CellText.clean(line)), false);
  }

  String first() {
    return cells.get(0);
  }

  boolean isEmpty() {
    return !inRow && first().isEmpty();
  }
}
