package ru.vekha.roadmap.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.CellText;

/**
 * Puts the lines of a cell together to what stood in it one below the other: an empty line parts
 * always, a line break only where something begins.
 */
final class CellLines {
  private static final Pattern UNFINISHED =
      Pattern.compile(
          ".*(?:[,(:-]|(?:^| )(?:и|в|во|на|с|со|по|о|об|от|до|для|при|из|к|у|за|или|а|не|г\\.|№))");

  private CellLines() {}

  /** The groups of lines that empty lines part; where the gaps differ the wider ones count. */
  static List<String> blocks(List<String> lines) {
    int widest = widestGap(lines);
    return widest == 0 ? List.of() : split(lines, widest);
  }

  /** The groups by any empty line. */
  static List<String> blocksByAnyGap(List<String> lines) {
    return widestGap(lines) == 0 ? List.of() : split(lines, 1);
  }

  /** The lines one by one, with those put together that a narrow column broke. */
  static List<String> lines(List<String> lines) {
    List<String> whole = new ArrayList<>();
    boolean apart = true;
    for (String line : lines) {
      int last = whole.size() - 1;
      if (line.isEmpty()) {
        apart = true;
      } else if (!apart && goesOn(whole.get(last), line)) {
        whole.set(last, CellText.join(whole.get(last), line));
      } else {
        whole.add(line);
        apart = false;
      }
    }
    return whole;
  }

  private static boolean goesOn(String above, String line) {
    return Character.isLowerCase(line.charAt(0))
        || "(«\"".indexOf(line.charAt(0)) >= 0
        || UNFINISHED.matcher(above).matches();
  }

  private static int widestGap(List<String> lines) {
    int widest = 0;
    int gap = 0;
    for (String line : lines) {
      gap = line.isEmpty() ? gap + 1 : 0;
      widest = Math.max(widest, gap);
    }
    return widest;
  }

  private static List<String> split(List<String> lines, int gapThatParts) {
    List<String> blocks = new ArrayList<>();
    String block = "";
    int gap = 0;
    for (String line : lines) {
      if (line.isEmpty()) {
        gap++;
        continue;
      }
      if (gap >= gapThatParts && !block.isEmpty()) {
        blocks.add(block);
        block = "";
      }
      block = CellText.join(block, line);
      gap = 0;
    }
    if (!block.isEmpty()) {
      blocks.add(block);
    }
    return blocks;
  }
}
