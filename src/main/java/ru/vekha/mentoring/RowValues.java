package ru.vekha.mentoring;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that rows of both registers hold in columns of the same names. */
final class RowValues {

  private RowValues() {}

  static Stay stay(ResultSet row) throws SQLException {
    String reason = row.getString("leaving_reason");
    return new Stay(
        row.getObject("entered_on", LocalDate.class),
        row.getObject("left_on", LocalDate.class),
        reason == null ? null : LeavingReason.valueOf(reason));
  }

  static PersonName name(ResultSet row) throws SQLException {
    return new PersonName(
        row.getString("family_name"), row.getString("given_name"), row.getString("patronymic"));
  }

  static List<String> texts(@Nullable Array array) throws SQLException {
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
