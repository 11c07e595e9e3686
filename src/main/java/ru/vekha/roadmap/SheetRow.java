package ru.vekha.roadmap;

import java.util.Map;

/**
 * A row of a spreadsheet as it is shown.
 *
 * @param sheet which of the visible sheets, counted from 0
 * @param number the row's number as the program shows it, from 1
 * @param cells the words of the cells that are not empty, by column, counted from 0
 */
public record SheetRow(int sheet, int number, Map<Integer, String> cells) {

  public SheetRow {
    cells = Map.copyOf(cells);
  }
}
