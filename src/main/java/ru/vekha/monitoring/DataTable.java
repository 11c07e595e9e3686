package ru.vekha.monitoring;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;

/** A small table of data: tabs between columns, names in the first line, «#» before remarks. */
public final class DataTable {

  private DataTable() {}

  /** The rows by column name. */
  public static List<Map<String, String>> read(Resource file) {
    try {
      List<String> lines =
          file.getContentAsString(StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .toList();
      String[] names = lines.get(0).split("\t");
      return lines.stream().skip(1).map(line -> row(names, line)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> row(String[] names, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != names.length) {
      throw new IllegalStateException("Not %d columns: %s".formatted(names.length, line));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int column = 0; column < names.length; column++) {
      row.put(names[column], cells[column].trim());
    }
    return row;
  }
}
