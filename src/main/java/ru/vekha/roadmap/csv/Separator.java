package ru.vekha.roadmap.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Finds the sign that parts the columns: with it most rows have equally many cells. */
final class Separator {
  private static final char[] SIGNS = {';', ',', '\t', '|'};
  private static final int SAMPLE = 64 * 1024;
  private static final int ROWS = 200;
  private static final int LINES_OF_A_CELL = 60;

  private Separator() {}

  static CSVFormat of(String text) {
    String sample = text.substring(0, Math.min(SAMPLE, text.length()));
    if (sample.matches("(?s)sep=.\\R.*")) {
      return format(sample.charAt(4), '"');
    }
    return Stream.of('"', null)
        .flatMap(quote -> new String(SIGNS).chars().mapToObj(sign -> format((char) sign, quote)))
        .max(Comparator.comparingInt(format -> evenness(sample, format)))
        .orElseThrow();
  }

  private static CSVFormat format(char sign, @Nullable Character quote) {
    return CSVFormat.DEFAULT
        .builder()
        .setDelimiter(sign)
        .setQuote(quote)
        .setIgnoreEmptyLines(false)
        .setTrailingData(true)
        .setLenientEof(true)
        .get();
  }

  // How many cells stand in rows of the commonest length; rows that swallow others count nothing.
  private static int evenness(String sample, CSVFormat format) {
    Map<Integer, Integer> rowsBySize = new HashMap<>();
    try (CSVParser records = CSVParser.parse(new StringReader(sample), format)) {
      for (CSVRecord row : records) {
        if (records.getRecordNumber() > ROWS) {
          break;
        }
        if (row.stream().noneMatch(cell -> cell.lines().count() > LINES_OF_A_CELL)) {
          rowsBySize.merge(row.size(), 1, Integer::sum);
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      return -1;
    }
    return rowsBySize.entrySet().stream()
        .filter(rows -> rows.getKey() > 1)
        .mapToInt(rows -> rows.getKey() * rows.getValue())
        .max()
        .orElse(0);
  }
}
