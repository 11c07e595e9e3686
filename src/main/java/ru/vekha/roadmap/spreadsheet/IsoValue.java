package ru.vekha.roadmap.spreadsheet;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Days that files keep in words: «2021-09-01», «2021-09-01T00:00:00». */
final class IsoValue {
  private static final int DAY = 10;

  private IsoValue() {}

  static CellValue of(String words) {
    try {
      String day = words.substring(0, Math.min(DAY, words.length()));
      return new CellValue.Day(LocalDate.parse(day), DateShape.DATE);
    } catch (DateTimeException noDay) {
      return new CellValue.Words(words);
    }
  }
}
