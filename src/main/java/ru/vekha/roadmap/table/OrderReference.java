package ru.vekha.roadmap.table;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.PrintedDate;
import ru.vekha.roadmap.wording.Wording;

/**
 * «УТВЕРЖДЕНА приказом … от 11.02.2021 № 99-н» above the table: the order as its annex names it.
 */
final class OrderReference {
  private static final int LINES = 8;
  private static final Pattern OPENING = Pattern.compile("(?:приложение|утвержд).*");
  private static final Pattern REFERENCE =
      Pattern.compile(
          ".*?(?:приказ(?:ом|у)|распоряжени(?:ем|ю)|постановлени(?:ем|ю))\\s*(.*?)\\s*"
              + "\\bот\\s+("
              + PrintedDate.PATTERN
              + ")\\s?г?\\S*\\s*№\\s?(\\d[\\p{L}\\d/.-]*).*",
          Pattern.UNICODE_CHARACTER_CLASS);

  private OrderReference() {}

  static Optional<Order> in(List<String> lines) {
    for (int index = 0; index < lines.size(); index++) {
      if (!OPENING.matcher(Wording.key(lines.get(index))).matches()) {
        continue;
      }
      int end = Math.min(lines.size(), index + LINES);
      String words = Wording.cyrillic(String.join(" ", lines.subList(index, end)));
      Matcher matcher = REFERENCE.matcher(Wording.key(words));
      if (matcher.matches()) {
        return Optional.of(order(words, matcher));
      }
    }
    return Optional.empty();
  }

  // The key has the same length as the words it was made of, so the case can be taken from them.
  private static Order order(String words, Matcher matcher) {
    String body = words.substring(matcher.start(1), matcher.end(1)).strip();
    @Nullable String authority = body.isEmpty() ? null : body;
    String number = words.substring(matcher.start(3), matcher.end(3)).replaceAll("\\.$", "");
    return new Order(authority, number, PrintedDate.first(matcher.group(2)).orElse(null));
  }
}
