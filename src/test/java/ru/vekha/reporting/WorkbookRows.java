package ru.vekha.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a reader sees in the first sheet of a workbook. */
final class WorkbookRows {

  private WorkbookRows() {}

  /** Each row's cells, parted by a bar. */
  static List<String> of(byte[] workbook) throws IOException {
    List<String> rows = new ArrayList<>();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
      book.getSheetAt(0)
          .forEach(
              row -> {
                List<String> cells = new ArrayList<>();
                row.forEach(cell -> cells.add(new DataFormatter().formatCellValue(cell)));
                rows.add(String.join("|", cells));
              });
    }
    return rows;
  }
}
