package ru.vekha.browser;

import java.util.Comparator;
import java.util.List;
import ru.vekha.town.HostileTexts;

/** What is to be read on a page, apart from what people have typed there. */
final class SeenText {

  private static final List<String> LONGEST_FIRST =
      HostileTexts.ALL.stream()
          .map(SeenText::plain)
          .sorted(Comparator.comparing(String::length).reversed())
          .toList();

  private SeenText() {}

  /** One space for any blank, as a page shows it, and the number of a row without a last dot. */
  static String plain(String text) {
    return text.replaceAll("[\\s\\u00A0\\uFEFF]+", " ")
        .replaceAll("\\b(\\d+\\.\\d+)\\. ", "$1 ")
        .strip();
  }

  /** Without the texts of a town's people and without ids; those of the town begin with its key. */
  static String withoutData(String seen, String key) {
    String rest = seen;
    for (String text : LONGEST_FIRST) {
      rest = rest.replace(text, " ");
    }
    return rest.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", " ")
        .replaceAll("\\b[0-9a-f]{16,64}\\b", " ")
        .replaceAll("-?" + key + "[-a-z]*", " ")
        .replaceAll("\\bp-[0-9a-z]{16}\\b", " ");
  }
}
