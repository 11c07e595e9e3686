package ru.vekha.roadmap.part;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.CellText;

/** Finds a list inside a cell: «Работа пар: - знакомство; - пробная встреча», «1) …; 2) …». */
final class ListMarks {
  private static final String DASH = "[-–—•*·]";
  private static final String NUMBER = "(?:\\d{1,2}|[а-я])\\)|\\d{1,2}\\.(?=\\s?\\p{L})";
  private static final Pattern MARKED =
      Pattern.compile("(?:" + DASH + "\\s?|(?:" + NUMBER + ")\\s?)(?=\\S).*");
  private static final Pattern MARK =
      Pattern.compile("^(?:" + DASH + "\\s?|(?:" + NUMBER + ")\\s?)");
  // A dash begins an item only behind a sign: «встреча - планирование» is one item.
  private static final Pattern DASHED_ITEM = Pattern.compile("(?:^|(?<=[:;.])\\s*)" + DASH + "\\s");
  private static final Pattern NUMBERED_ITEM =
      Pattern.compile("(?:^|(?<=[:;.,])\\s*)(?:\\d{1,2}|[а-я])\\)\\s?");
  private static final Pattern AFTER_COLON =
      Pattern.compile("[^:;]{3,}:\\s*([^:;]+(?:;[^:;]+)+;?)");

  private ListMarks() {}

  /** The items of the list in the cell; none when it holds no list. */
  static List<String> items(List<String> lines) {
    List<String> marked = ofLines(lines);
    if (marked.size() > 1) {
      return marked;
    }
    String words = lines.stream().filter(line -> !line.isEmpty()).reduce("", CellText::join);
    List<String> dashed = behind(DASHED_ITEM, words);
    List<String> numbered = dashed.size() > 1 ? dashed : behind(NUMBERED_ITEM, words);
    if (numbered.size() > 1) {
      return numbered;
    }
    Matcher listed = AFTER_COLON.matcher(words);
    return listed.matches() ? cleaned(List.of(listed.group(1).split(";"))) : List.of();
  }

  static boolean isMarked(String line) {
    return MARKED.matcher(line).matches();
  }

  // A line without a mark goes on with the item above it.
  private static List<String> ofLines(List<String> lines) {
    List<String> items = new ArrayList<>();
    for (String line : lines) {
      if (isMarked(line)) {
        items.add(MARK.matcher(line).replaceFirst(""));
      } else if (!items.isEmpty() && !line.isEmpty()) {
        int last = items.size() - 1;
        items.set(last, CellText.join(items.get(last), line));
      }
    }
    boolean several = items.stream().anyMatch(item -> behind(DASHED_ITEM, item).size() > 1);
    return several ? List.of() : cleaned(items);
  }

  private static List<String> behind(Pattern mark, String words) {
    Matcher matcher = mark.matcher(words);
    if (!matcher.find()) {
      return List.of();
    }
    List<String> items = new ArrayList<>();
    int start = matcher.end();
    while (matcher.find()) {
      items.add(words.substring(start, matcher.start()));
      start = matcher.end();
    }
    items.add(words.substring(start));
    return cleaned(items);
  }

  private static List<String> cleaned(List<String> items) {
    return items.stream()
        .map(item -> item.strip().replaceAll("[;,.]+$", ""))
        .filter(item -> item.length() > 1)
        .toList();
  }
}
