package ru.vekha.roadmap;

import java.util.List;

/** Reads the cells of spreadsheets that nobody vouches for. */
public interface SheetReading {

  /**
   * The rows of all visible sheets, without hidden rows and columns and without empty rows.
   *
   * @param fileName the name the file came with
   * @param content the whole file
   * @throws RoadmapRefused when it is no spreadsheet or cannot be read
   */
  List<SheetRow> rows(String fileName, byte[] content);
}
