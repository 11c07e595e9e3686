package ru.vekha.roadmap.table;

import java.util.List;
import java.util.regex.Pattern;
import ru.vekha.roadmap.wording.Wording;

/** The title printed above the table, over one line or several. */
final class RoadmapTitle {
  private static final int LINES = 8;
  // «План мероприятий (дорожная карта)…», «Муниципальная дорожная карта…»
  private static final Pattern OPENING =
      Pattern.compile("(?:\\p{L}+(?:ая|ый) )?\"?(?:план|дорожная карта|план-график)\\b.*");
  private static final Pattern NEXT_PART =
      Pattern.compile(
          "(?:цел[ьи]|срок|период|задач|ответствен|утвержд|приложени|согласован|показател)\\p{L}*\\b.*");
  private static final Pattern SUBJECT = Pattern.compile("об? .*");

  private RoadmapTitle() {}

  static String in(List<String> lines) {
    String title = "";
    String subject = "";
    for (int index = 0; index < lines.size(); index++) {
      String key = Wording.key(lines.get(index));
      if (OPENING.matcher(key).matches()) {
        title = from(lines, index);
      } else if (subject.isEmpty() && SUBJECT.matcher(key).matches()) {
        subject = from(lines, index);
      }
    }
    if (!title.isEmpty()) {
      return title;
    }
    return subject.isEmpty() ? "Дорожная карта" : subject;
  }

  private static String from(List<String> lines, int start) {
    StringBuilder title = new StringBuilder(lines.get(start));
    int end = Math.min(lines.size(), start + LINES);
    for (String line : lines.subList(start + 1, end)) {
      if (line.isEmpty() || NEXT_PART.matcher(Wording.key(line)).matches()) {
        break;
      }
      title.append(' ').append(line);
    }
    return title.toString();
  }
}
