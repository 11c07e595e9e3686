package ru.vekha.reporting.summary;

import java.sql.Date;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Turns the days that the database driver gives into days as the rest of the program knows them.
 */
final class DaysOfRows {

  private DaysOfRows() {}

  static void readable(Map<String, @Nullable Object> row) {
    row.replaceAll((column, value) -> value instanceof Date day ? day.toLocalDate() : value);
  }
}
