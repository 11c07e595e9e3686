package ru.vekha.roadmap.flow;

import java.util.ArrayList;
import java.util.List;
import ru.vekha.roadmap.wording.CellText;

/** A paragraph with line breaks in it, taken apart. */
public final class SoftLines {

  private SoftLines() {}

  /**
   * The paragraph's lines, at least one. In a cell every line break counts; in the text only one
   * that the sentence does not go over.
   *
   * @param paragraph its words with line feeds for the breaks
   * @param inCell whether it stands in a cell
   */
  public static List<String> of(String paragraph, boolean inCell) {
    List<String> lines = new ArrayList<>();
    for (String line : paragraph.split("\n", -1)) {
      add(CellText.clean(line), inCell, lines);
    }
    return lines;
  }

  private static void add(String line, boolean inCell, List<String> lines) {
    int last = lines.size() - 1;
    boolean goesOn = last >= 0 && !line.isEmpty() && Character.isLowerCase(line.charAt(0));
    if (goesOn && !inCell) {
      lines.set(last, CellText.join(lines.get(last), line));
    } else {
      lines.add(line);
    }
  }
}
