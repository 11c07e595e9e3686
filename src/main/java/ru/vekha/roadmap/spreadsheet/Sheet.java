package ru.vekha.roadmap.spreadsheet;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import ru.vekha.roadmap.SheetRow;
import ru.vekha.roadmap.flow.Tally;
import ru.vekha.roadmap.table.Line;

/** One sheet while it is read: what its cells hold, which are merged and which are hidden. */
public final class Sheet {
  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;
  private static final int REGIONS = 100_000;

  private final NavigableMap<Integer, NavigableMap<Integer, CellValue>> rows = new TreeMap<>();
  private final List<Region> regions = new ArrayList<>();
  private final BitSet hiddenRows = new BitSet();
  private final BitSet hiddenColumns = new BitSet();
  private final Tally tally;

  /** An empty sheet; what is put into it is counted. */
  public Sheet(Tally tally) {
    this.tally = tally;
  }

  /**
   * Puts a value into a cell; an empty one is left out.
   *
   * @param row counted from 0
   * @param column counted from 0
   * @throws ru.vekha.roadmap.RoadmapRefused when the workbook holds too much
   */
  public void put(int row, int column, CellValue value) {
    String shown = value.shown();
    if (shown.isBlank() || row > LAST_ROW || row < 0 || column < 0) {
      return;
    }
    tally.words(shown);
    tally.cell(column);
    rows.computeIfAbsent(
            row,
            none -> {
              tally.row();
              return new TreeMap<>();
            })
        .put(column, value);
  }

  /** Merges cells; bounds belong to the region. */
  public void merge(int top, int left, int bottom, int right) {
    boolean inside = top >= 0 && left >= 0 && bottom <= LAST_ROW && right <= LAST_COLUMN;
    if (inside && top <= bottom && left <= right && regions.size() < REGIONS) {
      regions.add(new Region(top, left, bottom, right));
    }
  }

  /** The row is not shown. */
  public void hideRow(int row) {
    if (row >= 0 && row <= LAST_ROW) {
      hiddenRows.set(row);
    }
  }

  /** The columns from the first to the last are not shown. */
  public void hideColumns(int first, int last) {
    if (first >= 0 && first <= last) {
      hiddenColumns.set(first, Math.min(last, LAST_COLUMN) + 1);
    }
  }

  /** The lines of the sheet: what stands above its table as text, the rest as rows. */
  List<Line> lines(int table) {
    return SheetLines.of(visible(), table);
  }

  /**
   * The rows of the sheet as they are shown; a merged cell stands at its first row and column.
   *
   * @param sheet which of the visible sheets it is
   */
  public List<SheetRow> rows(int sheet) {
    VisibleCells visible = visible();
    List<SheetRow> shown = new ArrayList<>();
    for (int row : visible.rows()) {
      Map<Integer, String> words = new TreeMap<>();
      visible.values(row).forEach((column, value) -> words.put(column, value.shown()));
      shown.add(new SheetRow(sheet, row + 1, words));
    }
    return shown;
  }

  private VisibleCells visible() {
    VisibleCells visible = new VisibleCells(tally);
    rows.forEach(
        (row, cells) ->
            cells.forEach(
                (column, value) -> {
                  if (!hiddenRows.get(row) && !hiddenColumns.get(column)) {
                    visible.put(row, column, value);
                  }
                }));
    regions.forEach(region -> merge(region, visible));
    return visible;
  }

  // A merged cell shows its value even where its first row or column is hidden.
  private void merge(Region region, VisibleCells visible) {
    int top = hiddenRows.nextClearBit(region.top());
    int left = hiddenColumns.nextClearBit(region.left());
    NavigableMap<Integer, CellValue> first = rows.getOrDefault(region.top(), new TreeMap<>());
    if (top <= region.bottom() && left <= region.right()) {
      visible.merge(
          new Region(top, left, region.bottom(), region.right()), first.get(region.left()));
    }
  }
}
