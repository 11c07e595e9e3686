package ru.vekha.roadmap.order;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import ru.vekha.roadmap.wording.Wording;

/** The lines of an order in the form in which its words are looked for. */
final class Lines {
  // No sentence of an order is longer.
  private static final int LONGEST = 2_000;
  // Between its head and its annex an order may hold whole books.
  private static final int FIRST = 1_000;
  private static final int LAST = 500;
  private static final Pattern LETTER_SPACED =
      Pattern.compile("(?<!\\p{L})\\p{L}(?: \\p{L}){3,}(?!\\p{L})");
  private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+");

  private Lines() {}

  /**
   * The lines without the marks of a Markdown heading, cut to the length of a sentence; of very
   * many lines the first and the last.
   */
  static List<String> cleaned(List<String> lines) {
    if (lines.size() <= FIRST + LAST) {
      return lines.stream().map(Lines::cleaned).toList();
    }
    return Stream.concat(
            lines.stream().limit(FIRST), lines.stream().skip((long) lines.size() - LAST))
        .map(Lines::cleaned)
        .toList();
  }

  /** The words to compare by; a letter-spaced word («П Р И К А З») is put together. */
  static String key(String line) {
    Matcher spaced = LETTER_SPACED.matcher(Wording.key(line));
    return spaced.replaceAll(match -> match.group().replace(" ", ""));
  }

  private static String cleaned(String line) {
    String words = MARKDOWN_HEADING.matcher(line).replaceFirst("").strip();
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }
}
