package ru.vekha.reporting;

import org.springframework.stereotype.Component;
import ru.vekha.reporting.xlsx.TableWorkbook;

/** Tables of other modules as Excel workbooks. */
@Component
public class Workbooks {

  /** The workbook's bytes. */
  public byte[] of(TableReport report) {
    return TableWorkbook.of(report);
  }
}
