package ru.vekha.roadmap.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.Indicator;

/** Finds the tables of indicators in a document and sets them apart from its other lines. */
final class IndicatorTables {
  private final List<Indicator> found = new ArrayList<>();
  private final List<Line> otherLines = new ArrayList<>();
  private @Nullable IndicatorHeading heading;
  private @Nullable IndicatorText text;
  private int table;

  private IndicatorTables() {}

  static IndicatorTables in(List<Line> lines) {
    IndicatorTables tables = new IndicatorTables();
    for (int index = 0; index < lines.size(); index++) {
      Line next = index + 1 < lines.size() ? lines.get(index + 1) : null;
      if (!tables.take(lines.get(index), next)) {
        tables.otherLines.add(lines.get(index));
      }
    }
    return tables;
  }

  /** The indicators in printed order. */
  List<Indicator> found() {
    return found;
  }

  /** The document's lines without those tables. */
  List<Line> otherLines() {
    return otherLines;
  }

  private boolean take(Line line, @Nullable Line next) {
    return line instanceof Line.Row row
        ? takeRow(row, next instanceof Line.Row below ? below : null)
        : takeText(line.words());
  }

  private boolean takeRow(Line.Row row, Line.@Nullable Row below) {
    text = null;
    Optional<IndicatorHeading> begins = IndicatorHeading.at(row, below);
    if (begins.isPresent()) {
      heading = begins.get();
      table = row.table();
      return true;
    }
    if (heading == null || row.table() != table) {
      heading = null;
      return false;
    }
    if (!IndicatorHeading.isYears(row) && !RowKind.isColumnNumbers(row)) {
      IndicatorRow.of(row, heading).ifPresent(this::add);
    }
    return true;
  }

  private void add(IndicatorRow row) {
    if (row.goesOn() && !found.isEmpty()) {
      int last = found.size() - 1;
      found.set(last, row.joinedTo(found.get(last)));
    } else if (!row.targets().isEmpty()) {
      found.add(row.toIndicator());
    }
  }

  private boolean takeText(String words) {
    if (words.isEmpty()) {
      return false;
    }
    heading = null;
    Optional<IndicatorText> begins = IndicatorText.heading(words);
    if (begins.isPresent()) {
      text = begins.get();
      return true;
    }
    Optional<Indicator> read = text == null ? Optional.empty() : text.read(words);
    read.ifPresent(found::add);
    return read.isPresent();
  }
}
