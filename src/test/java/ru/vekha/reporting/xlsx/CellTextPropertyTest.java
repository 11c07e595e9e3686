package ru.vekha.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import ru.vekha.reporting.ReportedActivity;
import ru.vekha.reporting.Reports;
import ru.vekha.reporting.office.WritableText;

/** Whatever people type stays text in a workbook: no formula, no loss (guide D4). */
class CellTextPropertyTest {

  private static final int WORKBOOKS = 20;
  private static final int FIRST_ROW = 10;

  /** 20 workbooks with 500 words each: 10,000 cells on either sheet. */
  @Property(tries = WORKBOOKS)
  void noTextBecomesAFormulaAndEachIsReadAsItWas(@ForAll("words") List<String> words)
      throws IOException {
    List<ReportedActivity> rows =
        words.stream()
            .map(
                word ->
                    Reports.row(
                        Reports.activity(1, "1", "", word, "апрель", ""),
                        Reports.done("Школа", Reports.AS_OF, Reports.AS_OF, word)))
            .toList();

    try (XSSFWorkbook workbook =
        new XSSFWorkbook(new ByteArrayInputStream(XlsxReport.of(Reports.of(rows))))) {
      workbook.forEach(CellTextPropertyTest::assertNoFormula);
      for (int row = 0; row < words.size(); row++) {
        String expected = WritableText.of(words.get(row));
        assertText(workbook.getSheetAt(0).getRow(FIRST_ROW + row).getCell(1), expected);
        assertText(workbook.getSheetAt(1).getRow(1 + row).getCell(2), expected);
        assertText(workbook.getSheetAt(1).getRow(1 + row).getCell(11), expected);
      }
    }
  }

  @Provide
  Arbitrary<List<String>> words() {
    Arbitrary<String> signs =
        Arbitraries.of("=", "+", "-", "@", "\t", "\r", "\n", "", " ", "'", "_x");
    Arbitrary<String> formulas =
        Arbitraries.of(
            "=1+1",
            "=cmd|' /C calc'!A0",
            "+7 (999) 123-45-67",
            "@SUM(1)",
            "-2",
            "_x003D_1+1",
            "=HYPERLINK(\"http://example.org\")",
            "_x0041_x0042_",
            "{=A1}",
            "1.10",
            "TRUE");
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(40);
    Arbitrary<String> russian =
        Arbitraries.strings().withChars("приказ № 1_x005F=\"&<>").ofMaxLength(30);
    return Arbitraries.oneOf(
            formulas,
            signs.flatMap(sign -> any.map(rest -> sign + rest)),
            signs.flatMap(sign -> russian.map(rest -> sign + rest)))
        .list()
        .ofSize(500);
  }

  private static void assertNoFormula(Sheet sheet) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        assertThat(cell.getHyperlink()).isNull();
      }
    }
  }

  private static void assertText(Cell cell, String expected) {
    assertThat(cell.getStringCellValue()).isEqualTo(expected);
    boolean dangerous = !expected.isEmpty() && "=+-@\t\r".indexOf(expected.charAt(0)) >= 0;
    assertThat(cell.getCellStyle().getQuotePrefixed()).isEqualTo(dangerous);
  }
}
