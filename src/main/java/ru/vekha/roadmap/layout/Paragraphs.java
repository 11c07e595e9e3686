package ru.vekha.roadmap.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.vekha.roadmap.layout.CutWords.Room;
import ru.vekha.roadmap.wording.CellText;

/**
 * Puts the lines of a cell or of a page back into paragraphs: a line after which the next word
 * would still have had room ends its paragraph.
 */
public final class Paragraphs {
  private static final double BLANK = 1.7;
  // Lines of another page stand further down than any page is high.
  private static final double PAGE = 50_000;
  private static final Pattern LIST_ITEM = Pattern.compile("(?:[-–—•·▪]|\\d{1,2}\\)) ?\\S.*");
  private static final Pattern BREAKABLE = Pattern.compile("(?<=\\p{L}-)(?=\\p{L})");

  // «Приказ о», «педагоги,», «(далее –»: what follows belongs to it even with a capital letter.
  private static final Pattern UNFINISHED =
      Pattern.compile(
          "(?iu).*(?:[,(«\"/–—]|(?:^|\\s)(?:и|в|во|на|с|со|по|о|об|от|до|для|при|из|к|у|за|или|а|не"
              + "|им\\.|г\\.|г\\.о\\.|№|\\p{Lu}\\.|мо|город\\p{L}?|район\\p{L}*))");

  private final Hyphenation hyphenation;

  /** Joins broken words as this hyphenation says. */
  public Paragraphs(Hyphenation hyphenation) {
    this.hyphenation = hyphenation;
  }

  /**
   * The paragraphs of the lines, cleaned; an empty one stands for a blank line between.
   *
   * @param lines the lines from top to bottom
   * @param width how wide a line may be at most
   */
  public List<String> of(List<PlacedLine> lines, double width) {
    return of(lines, width, false);
  }

  /**
   * The same.
   *
   * @param cutting whether the column is too narrow for some of its words
   */
  public List<String> of(List<PlacedLine> lines, double width, boolean cutting) {
    List<String> paragraphs = new ArrayList<>();
    double pitch = pitch(lines);
    String open = "";
    for (int index = 0; index < lines.size(); index++) {
      PlacedLine line = lines.get(index);
      double distance = index == 0 ? 0 : line.baseline() - lines.get(index - 1).baseline();
      boolean blank = distance > pitch * BLANK && distance < PAGE;
      if (index > 0 && (blank || ends(lines.get(index - 1), line, width))) {
        paragraphs.add(CellText.clean(open));
        open = "";
      }
      if (blank) {
        paragraphs.add("");
      }
      boolean narrow = index > 0 && isFilledByOneWord(lines.get(index - 1), line, width);
      Room room = narrow ? cutting ? Room.CUTTING : Room.ONE_WORD : Room.ENOUGH;
      open = hyphenation.join(open, line.text(), room);
    }
    if (!open.isEmpty()) {
      paragraphs.add(CellText.clean(open));
    }
    return paragraphs;
  }

  /** Whether a word among these lines has surely been cut because its column is so narrow. */
  public boolean cutsWord(List<PlacedLine> lines, double width) {
    for (int index = 1; index < lines.size(); index++) {
      PlacedLine above = lines.get(index - 1);
      PlacedLine line = lines.get(index);
      if (isFilledByOneWord(above, line, width) && hyphenation.isCut(above.text(), line.text())) {
        return true;
      }
    }
    return false;
  }

  // There was no room for the next letter.
  private static boolean isFilledByOneWord(PlacedLine line, PlacedLine next, double width) {
    PlacedWord word = next.words().get(0);
    double letter = (word.right() - word.left()) / word.text().length();
    double room = width - (line.right() - line.left());
    return line.words().size() == 1 && room < Math.max(line.size() * 0.7, letter * 1.2);
  }

  private static double pitch(List<PlacedLine> lines) {
    double pitch = Double.MAX_VALUE;
    for (int index = 1; index < lines.size(); index++) {
      pitch = Math.min(pitch, lines.get(index).baseline() - lines.get(index - 1).baseline());
    }
    return Math.max(pitch, lines.isEmpty() ? 1 : lines.get(0).size());
  }

  private static boolean ends(PlacedLine line, PlacedLine next, double width) {
    String last = line.text();
    if (Hyphenation.isCutBeforeHyphen(last, next.text())) {
      return false;
    }
    if (LIST_ITEM.matcher(next.text()).matches()) {
      return true;
    }
    if (last.endsWith("-") || last.endsWith("\u00AD")) {
      return false;
    }
    if (Character.isUpperCase(next.text().charAt(0)) && !UNFINISHED.matcher(last).matches()) {
      return true;
    }
    PlacedWord word = next.words().get(0);
    double share = (double) BREAKABLE.split(word.text())[0].length() / word.text().length();
    double needed = (word.right() - word.left()) * share + line.size() * 0.25;
    return line.right() - line.left() + needed < width - line.size() * 0.2;
  }
}
