package ru.vekha.roadmap.order;

import java.util.List;
import java.util.regex.Pattern;

/** The title printed above the table, over one line or several. */
final class RoadmapTitle {
  private static final int LINES = 10;
  private static final int LONGEST_LINE = 600;
  // «План мероприятий (дорожная карта)…», «Муниципальная дорожная карта…», «Комплекс мер…»
  private static final Pattern OPENING =
      Pattern.compile(
          "\"?(?:\\p{L}+(?:ая|ый|ой|ий)(?: \\p{L}+(?:ая|ый|ой|ий))? )?\"?"
              + "(?:план|дорожная карта|план-график|комплекс (?:мер|мероприятий)|"
              + "перечень мероприятий|график|система мероприятий|мероприятия)(?![\\p{L}-]).*");
  private static final Pattern NEXT_PART =
      Pattern.compile(
          "(?:цел[ьи]|сроки?|период|задач|ответствен|утвержд|приложени|согласован|показател|"
              + "раздел|этап|№)\\p{L}*(?![\\p{L}]).*|\\d+\\. .*|[ivx]+\\. .*");
  private static final Pattern SUBJECT = Pattern.compile("\"?об? .*");
  // «по внедрению…», «на 2021 год»: an empty line did not end the title.
  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?!в соответствии|в целях|на основании|в связи|в рамках|по итогам)\"?(?:по|на|в|внедрени|реализаци|для)(?:\\p{L}*) .*|\\(.*\\)");

  private RoadmapTitle() {}

  /** Whether a roadmap's title begins here. */
  static boolean opens(String line) {
    return OPENING.matcher(Lines.key(line)).matches();
  }

  static String in(List<String> lines) {
    String title = "";
    String subject = "";
    for (int index = 0; index < lines.size(); index++) {
      String key = Lines.key(lines.get(index));
      if (OPENING.matcher(key).matches() && key.length() < LONGEST_LINE) {
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
    for (int index = start + 1; index < end; index++) {
      String line = lines.get(index);
      boolean apart = line.isEmpty();
      if (apart && index + 1 < end) {
        line = lines.get(++index);
      }
      String key = Lines.key(line);
      if (line.isEmpty()
          || apart && !GOES_ON.matcher(key).matches()
          || NEXT_PART.matcher(key).matches()
          || OPENING.matcher(key).matches() && apart) {
        break;
      }
      title.append(' ').append(line);
    }
    return title.toString();
  }
}
