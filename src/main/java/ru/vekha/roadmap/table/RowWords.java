package ru.vekha.roadmap.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * The words of one row by the columns of a roadmap.
 *
 * @param words the words of the columns that have any
 * @param continued the columns merged with the row above
 */
record RowWords(Map<Column, String> words, Set<Column> continued) {

  RowWords {
    words = new EnumMap<>(words);
    continued = continued.isEmpty() ? EnumSet.noneOf(Column.class) : EnumSet.copyOf(continued);
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

  RowWords with(Column column, String changed) {
    Map<Column, String> copy = new EnumMap<>(words);
    copy.put(column, changed);
    return new RowWords(copy, continued);
  }
}
