package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The words of one row by the columns of a roadmap.
 *
 * @param words the words of the columns that have any
 * @param lines the same line by line, as the cells hold them
 * @param continued the columns merged with the row above
 */
record RowWords(Map<Column, String> words, Map<Column, List<String>> lines, Set<Column> continued) {

  static final RowWords NONE = new RowWords(new EnumMap<>(Column.class), Set.of());

  RowWords {
    words = new EnumMap<>(words);
    lines = new EnumMap<>(lines);
    continued = continued.isEmpty() ? EnumSet.noneOf(Column.class) : EnumSet.copyOf(continued);
  }

  /** A row of which only the words are known, not how they stood in lines. */
  RowWords(Map<Column, String> words, Set<Column> continued) {
    this(words, eachOnOneLine(words), continued);
  }

  String of(Column column) {
    return words.getOrDefault(column, "");
  }

  boolean has(Column column) {
    return words.containsKey(column) || continued.contains(column);
  }

  boolean hasOnly(Column column) {
    return words.containsKey(column) && words.size() == 1 && continued.isEmpty();
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  boolean isUnnumbered() {
    return !has(Column.NUMBER);
  }

  /** The row without the words of a column. */
  RowWords without(Column column) {
    Map<Column, String> fewer = new EnumMap<>(words);
    fewer.remove(column);
    Map<Column, List<String>> fewerLines = new EnumMap<>(lines);
    fewerLines.remove(column);
    return new RowWords(fewer, fewerLines, continued);
  }

  /** The row in which «Дата начала» and «Дата окончания» are one deadline. */
  RowWords withTerm() {
    if (!has(Column.START) && !has(Column.END)) {
      return this;
    }
    String start = of(Column.START);
    String end = of(Column.END);
    boolean one = start.isEmpty() || end.isEmpty() || start.equals(end);
    String term = one ? (start.isEmpty() ? end : start) : start + " – " + end;
    RowWords rest = without(Column.START).without(Column.END);
    if (!term.isEmpty()) {
      return rest.with(Column.DEADLINE, term);
    }
    Set<Column> merged = EnumSet.copyOf(rest.continued);
    merged.add(Column.DEADLINE);
    return new RowWords(rest.words, rest.lines, merged);
  }

  RowWords with(Column column, String changed) {
    Map<Column, String> copy = new EnumMap<>(words);
    copy.put(column, changed);
    Map<Column, List<String>> copiedLines = new EnumMap<>(lines);
    copiedLines.put(column, withoutLead(of(column), changed, lines.get(column)));
    return new RowWords(copy, copiedLines, continued);
  }

  // The number that stood in front of a title is taken from its first line only.
  private static List<String> withoutLead(
      String words, String changed, @Nullable List<String> lines) {
    int lead = words.length() - changed.length();
    if (lines == null || lead <= 0 || !words.endsWith(changed) || lines.get(0).length() < lead) {
      return List.of(changed);
    }
    List<String> shorter = new ArrayList<>(lines);
    shorter.set(0, lines.get(0).substring(lead));
    return shorter;
  }

  private static Map<Column, List<String>> eachOnOneLine(Map<Column, String> words) {
    return words.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> List.of(entry.getValue()),
                (one, other) -> one,
                () -> new EnumMap<>(Column.class)));
  }
}
