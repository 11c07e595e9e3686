package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Numbering;
import ru.vekha.roadmap.wording.CellText;
import ru.vekha.roadmap.wording.ItemNumber;

/** A row that is still being read: later rows may continue it. */
final class Draft {
  private final Map<Column, String> words = new EnumMap<>(Column.class);
  private final Map<Column, List<String>> lines = new EnumMap<>(Column.class);
  private final String section;
  private final int place;
  private String group = "";
  private Numbering numbering = Numbering.PRINTED;

  Draft(String section, int place, RowWords row) {
    this.section = section;
    this.place = place;
    append(row);
  }

  void append(RowWords row) {
    row.words().forEach((column, more) -> words.merge(column, more, CellText::join));
    row.lines()
        .forEach(
            (column, more) ->
                lines.computeIfAbsent(column, none -> new ArrayList<>()).addAll(more));
  }

  void take(Column column, Draft above) {
    if (column == Column.NUMBER && !above.of(column).isEmpty() && of(column).isEmpty()) {
      numbering = Numbering.SHARED;
    }
    words.putIfAbsent(column, above.of(column));
    lines.putIfAbsent(column, new ArrayList<>(above.lines(column)));
  }

  void put(Column column, String corrected, List<String> correctedLines) {
    words.put(column, corrected);
    lines.put(column, new ArrayList<>(correctedLines));
  }

  void number(String byOrder) {
    words.put(Column.NUMBER, byOrder);
    numbering = Numbering.COUNTED;
  }

  void group(Draft above) {
    group = CellText.join(above.of(Column.NUMBER), above.of(Column.TITLE));
  }

  String of(Column column) {
    return words.getOrDefault(column, "");
  }

  /** The words of a cell line by line, with the empty lines between them. */
  List<String> lines(Column column) {
    return List.copyOf(lines.getOrDefault(column, List.of()));
  }

  String section() {
    return section;
  }

  int place() {
    return place;
  }

  Numbering numbering() {
    return numbering;
  }

  Optional<ItemNumber> number() {
    return ItemNumber.of(of(Column.NUMBER));
  }

  boolean hasTitleOnly() {
    return of(Column.DEADLINE).isEmpty()
        && of(Column.RESPONSIBLE).isEmpty()
        && of(Column.RESULT).isEmpty();
  }

  boolean isAbove(Draft other) {
    return number().isPresent()
        && other.number().isPresent()
        && section.equals(other.section)
        && other.number().get().isBelow(number().get());
  }

  ActivityRow toRow() {
    return new ActivityRow(
            of(Column.NUMBER),
            section,
            group,
            of(Column.TITLE),
            of(Column.DEADLINE),
            of(Column.RESPONSIBLE),
            of(Column.RESULT),
            place)
        .numbered(numbering)
        .detailed(of(Column.DETAILS));
  }
}
