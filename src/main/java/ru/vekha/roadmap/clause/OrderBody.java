package ru.vekha.roadmap.clause;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.wording.Wording;

/** Where the order begins to speak: behind «ПРИКАЗЫВАЮ:», or behind its head without that word. */
final class OrderBody {
  private static final int LONGEST_HEAD = 200;
  private static final int MOST_PARAGRAPHS = 800;
  // «ПРИКАЗЫВАЮ:», «приказываю», «обязываю», «ПОСТАНОВЛЯЕТ:»
  private static final Pattern BEGINNING =
      Pattern.compile(
          ".*(?<!\\p{L})(?:приказыва(?:ю|ет)|обязыва(?:ю|ет)|постановля(?:ю|ет)|решил\\p{L}?)\\s?:?");
  private static final Pattern HEAD =
      Pattern.compile("(?:приказ|распоряжение|постановление|решение)(?:\\s.*)?");
  private static final Pattern LETTER_SPACED =
      Pattern.compile("(?<!\\p{L})\\p{L}(?: \\p{L}){3,}(?!\\p{L})");

  private OrderBody() {}

  static boolean isIn(List<String> lines) {
    return beginning(lines) >= 0;
  }

  /** The clauses behind the beginning; none without an order. */
  static List<Clause> clauses(List<String> paragraphs, @Nullable String orderNumber) {
    int beginning = beginning(paragraphs);
    if (beginning < 0) {
      return List.of();
    }
    String name = name(paragraphs) + (orderNumber == null ? "" : " № " + orderNumber);
    int end = Math.min(paragraphs.size(), beginning + 1 + MOST_PARAGRAPHS);
    return ClauseReader.read(paragraphs.subList(beginning + 1, end), name);
  }

  private static int beginning(List<String> paragraphs) {
    int head = -1;
    for (int index = 0; index < paragraphs.size(); index++) {
      String key = key(paragraphs.get(index));
      if (BEGINNING.matcher(key).matches()) {
        return index;
      }
      head = head < 0 && isHead(key) ? index : head;
    }
    return head;
  }

  // «Приказ», «Распоряжение»: the word of the head.
  private static String name(List<String> paragraphs) {
    return paragraphs.stream()
        .map(OrderBody::key)
        .filter(OrderBody::isHead)
        .map(Verbs::firstWord)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .findFirst()
        .orElse("Приказ");
  }

  private static boolean isHead(String key) {
    return key.length() < LONGEST_HEAD && HEAD.matcher(key).matches();
  }

  private static String key(String words) {
    return LETTER_SPACED
        .matcher(Wording.key(words))
        .replaceAll(match -> match.group().replace(" ", ""));
  }
}
