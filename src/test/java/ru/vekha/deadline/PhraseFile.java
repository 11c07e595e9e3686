package ru.vekha.deadline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A table of phrases with what they mean in one roadmap. Its second remark gives the context:
 * {@code # context: from DAY to DAY order DAY school DAY event DAY closing}.
 */
record PhraseFile(DeadlineContext context, List<Row> rows) {

  record Row(String phrase, String kind, String canonical, String occurrences, String reports) {

    @Override
    public String toString() {
      return phrase;
    }
  }

  static PhraseFile load(String name) {
    return new PhraseFile(contextOf(name), cells(name).map(PhraseFile::row).toList());
  }

  static DeadlineContext contextOf(String name) {
    return text(name)
        .lines()
        .filter(each -> each.startsWith("# context:"))
        .findFirst()
        .map(PhraseFile::context)
        .orElseThrow();
  }

  /** The cells of every row below the names of the columns. */
  static Stream<List<String>> cells(String name) {
    return text(name)
        .lines()
        .filter(each -> !each.startsWith("#"))
        .skip(1)
        .map(line -> List.of(line.split("\t", -1)));
  }

  static String days(Stream<LocalDate> days) {
    return String.join(";", days.map(LocalDate::toString).toList());
  }

  static String days(List<Occurrence> occurrences) {
    return String.join(
        ";",
        occurrences.stream()
            .map(each -> (each.starts() == null ? "" : each.starts() + "/") + each.due())
            .toList());
  }

  private static Row row(List<String> cells) {
    return new Row(
        cells.get(0).replace("\\n", "\n"), cells.get(1), cells.get(2), cells.get(3), cells.get(4));
  }

  private static DeadlineContext context(String line) {
    Map<String, LocalDate> days = new HashMap<>();
    List<String> words = List.of(line.split(" "));
    for (int i = 2; i + 1 < words.size(); i += 2) {
      days.put(words.get(i), LocalDate.parse(words.get(i + 1)));
    }
    return new DeadlineContext(
        days.get("from"),
        days.get("to"),
        days.get("order"),
        days.get("school"),
        days.get("event"),
        line.endsWith("closing"));
  }

  private static String text(String name) {
    try (InputStream file = PhraseFile.class.getResourceAsStream("/phrases/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
