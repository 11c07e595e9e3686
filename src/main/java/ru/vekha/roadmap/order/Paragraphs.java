package ru.vekha.roadmap.order;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.CellText;

/**
 * Puts the lines of a document together to the paragraphs they were before its program broke them
 * at the edge of the page.
 */
public final class Paragraphs {
  private static final int SHORTEST_FULL_LINE = 40;
  private static final int LONGEST = 4_000;
  // «1.2. …», «3) …», «а) …», «- …»: a new paragraph however the one above ends.
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?:\\d{1,3}(?:\\.\\d{1,3})*[.)]+\\s?\\D|\\d{1,3}(?:\\.\\d{1,3})+\\s|[а-я]\\)\\s|[-–—•*·]\\s).*");
  private static final Pattern ENDED = Pattern.compile(".*[.;:!?][»\")]*");
  private static final Pattern LOWER_CASE = Pattern.compile("[\\p{Ll}(«\"„].*|\\d.*|№.*");

  private Paragraphs() {}

  /** The paragraphs in order; empty lines only part them. */
  public static List<String> of(List<String> lines) {
    List<String> paragraphs = new ArrayList<>();
    String above = "";
    for (String line : lines) {
      int last = paragraphs.size() - 1;
      if (goesOn(above, line) && paragraphs.get(last).length() < LONGEST) {
        paragraphs.set(last, CellText.join(paragraphs.get(last), line));
      } else if (!line.isEmpty()) {
        paragraphs.add(line);
      }
      above = line;
    }
    return paragraphs;
  }

  private static boolean goesOn(String above, String line) {
    if (above.isEmpty() || line.isEmpty() || NUMBERED.matcher(line).matches()) {
      return false;
    }
    boolean ended = ENDED.matcher(above).matches();
    return LOWER_CASE.matcher(line).matches() && !ended
        || !ended && above.length() >= SHORTEST_FULL_LINE && NUMBERED.matcher(above).matches()
        || Character.isLowerCase(line.charAt(0));
  }
}
