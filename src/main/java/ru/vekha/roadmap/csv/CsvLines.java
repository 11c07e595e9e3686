package ru.vekha.roadmap.csv;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapRefused;
import ru.vekha.roadmap.encoding.RussianText;
import ru.vekha.roadmap.flow.Tally;
import ru.vekha.roadmap.spreadsheet.CellValue;
import ru.vekha.roadmap.spreadsheet.Sheet;
import ru.vekha.roadmap.spreadsheet.Workbook;
import ru.vekha.roadmap.table.Line;

/** Reads tables that programs of all kinds export (.csv). */
public final class CsvLines {
  private final ReadLimits limits;

  /** Reads within these limits. */
  public CsvLines(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * The lines of the table.
   *
   * @throws RoadmapRefused when the file is no text or has too much of it
   */
  public List<Line> read(byte[] content) {
    return Workbook.lines(List.of(sheet(content)));
  }

  /**
   * The table as the one sheet of a workbook.
   *
   * @throws RoadmapRefused when the file is no text or has too much of it
   */
  public Sheet sheet(byte[] content) {
    String text =
        RussianText.decode(content)
            .orElseThrow(
                () ->
                    new RoadmapRefused(
                        "Файл не похож на таблицу, разделённую знаками.",
                        "Сохраните таблицу как «Книга Excel (.xlsx)» и загрузите её."));
    if (text.length() > limits.characters()) {
      throw new RoadmapRefused(
          "В файле слишком много текста.", "Оставьте в нём только приказ и дорожную карту.");
    }
    CSVFormat format = Separator.of(text);
    String body = text.replaceFirst("^sep=.\\R", "");
    Sheet sheet = new Sheet(new Tally(limits));
    try (CSVParser records = CSVParser.parse(new StringReader(body), format)) {
      for (CSVRecord cells : records) {
        int row = (int) Math.min(Integer.MAX_VALUE, records.getRecordNumber() - 1);
        for (int column = 0; column < cells.size(); column++) {
          sheet.put(row, column, new CellValue.Words(cells.get(column)));
        }
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new RoadmapRefused(
          "Кавычки или разделители в файле перепутаны.",
          "Сохраните таблицу как «Книга Excel (.xlsx)» и загрузите её.");
    }
    return sheet;
  }
}
