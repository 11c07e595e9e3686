package ru.vekha.roadmap.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.ole.OldDocument;
import ru.vekha.roadmap.packed.PackedDocument;
import ru.vekha.roadmap.table.Line;

/** What the sheets of new and old workbooks show; made by POI, read by our own readers. */
class XlsxLinesTest {

  /** Makes an empty workbook of one of the two formats. */
  @FunctionalInterface
  interface Kind {
    Workbook create();
  }

  static Stream<Arguments> kinds() {
    Kind xlsx = XSSFWorkbook::new;
    Kind xls = HSSFWorkbook::new;
    return Stream.of(Arguments.of(xlsx), Arguments.of(xls));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void daysAndNumbersReadAsTheyAreMeant(Kind kind) {
    List<Line> lines =
        read(
            kind,
            sheet -> {
              row(sheet, 0, "№", "Мероприятие", "Срок", "Показатель");
              LocalDate day = LocalDate.of(2021, 2, 1);
              // «1.2» and «1.2.3» typed into a cell without a format become days.
              put(row(sheet, 1), 0, LocalDate.of(2026, 2, 1), "d-mmm");
              put(row(sheet, 1), 2, day, "dd.mm.yyyy");
              put(row(sheet, 1), 3, 0.955, "0.0%");
              put(row(sheet, 2), 0, LocalDate.of(2003, 2, 1), "dd.mm.yyyy");
              put(row(sheet, 2), 2, day, "[$-419]mmmm yyyy;@");
              put(row(sheet, 2), 3, 12, "General");
              put(row(sheet, 3), 0, 1.9, "General");
              put(row(sheet, 3), 2, day, "d-mmm");
              put(row(sheet, 3), 3, 1.5, "General");
              put(row(sheet, 4), 0, 1.1, "General");
              put(row(sheet, 4), 2, 2021, "0\" год\"");
              put(row(sheet, 5), 0, 2, "0\".\"");
              row(sheet, 5).createCell(3).setCellFormula("1/0");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(words(lines.subList(1, 6)))
        .containsExactly(
            "1.2||01.02.2021|95,5%",
            "1.2.3||февраль 2021|12", "1.9||1 февраля|1,5", "1.10||2021 год|", "2.|||");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void hiddenRowsColumnsAndSheetsAreLeftOut(Kind kind) {
    List<Line> lines =
        read(
            kind,
            sheet -> {
              row(sheet, 0, "№", "тайна", "Мероприятие", "Срок");
              row(sheet, 1, "1", "тайна", "Дело", "май");
              row(sheet, 2, "тайна", "тайна", "тайна", "тайна");
              row(sheet, 3, "2", "тайна", "Другое", "июнь");
              sheet.setColumnHidden(1, true);
              sheet.getRow(2).setZeroHeight(true);
              Sheet hidden = sheet.getWorkbook().createSheet();
              row(hidden, 0, "тайна");
              sheet.getWorkbook().setSheetHidden(1, true);
              row(sheet.getWorkbook().createSheet(), 0, "виден");
            });

    assertThat(words(lines))
        .containsExactly("№|Мероприятие|Срок", "1|Дело|май", "2|Другое|июнь", "", "виден");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void mergedCellsTakeTheirColumnsAndRows(Kind kind) {
    List<Line> lines =
        read(
            kind,
            sheet -> {
              row(sheet, 0, "ОТДЕЛ ОБРАЗОВАНИЯ\nПРИКАЗ");
              sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
              row(sheet, 2, "№", "Мероприятие", "Срок");
              row(sheet, 3, "Раздел");
              sheet.addMergedRegion(new CellRangeAddress(3, 3, 0, 2));
              row(sheet, 4, "1", "Дело:\nпервое\n\nвторое", "май");
              row(sheet, 5, "2", "Другое");
              sheet.addMergedRegion(new CellRangeAddress(4, 5, 2, 2));
            });

    assertThat(lines)
        .containsExactly(
            new Line.Text("ОТДЕЛ ОБРАЗОВАНИЯ"),
            new Line.Text("ПРИКАЗ"),
            new Line.Text(""),
            new Line.Row(0, List.of(cell(0, "№"), cell(1, "Мероприятие"), cell(2, "Срок"))),
            new Line.Row(0, List.of(new ru.vekha.roadmap.table.Cell("Раздел", 0, 3, false))),
            new Line.Row(
                0,
                List.of(
                    cell(0, "1"),
                    new ru.vekha.roadmap.table.Cell(
                        List.of("Дело:", "первое", "", "второе"), 1, 1, false),
                    cell(2, "май"))),
            new Line.Row(
                0,
                List.of(
                    cell(0, "2"),
                    cell(1, "Другое"),
                    new ru.vekha.roadmap.table.Cell(List.of(), 2, 1, true))));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void formulasGiveTheValueThatWasLastWorkedOut(Kind kind) {
    List<Line> lines =
        read(
            kind,
            sheet -> {
              row(sheet, 0, "№", "Мероприятие", "Срок");
              row(sheet, 1, "", "Дело", "");
              row(sheet, 1).createCell(0).setCellFormula("3+4");
              row(sheet, 1).createCell(2).setCellFormula("\"до \"&\"1 мая\"");
              sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            });

    assertThat(words(lines)).containsExactly("№|Мероприятие|Срок", "7|Дело|до 1 мая");
  }

  private static ru.vekha.roadmap.table.Cell cell(int column, String words) {
    return ru.vekha.roadmap.table.Cell.at(column, words);
  }

  private static Row row(Sheet sheet, int index, String... words) {
    Row row = sheet.getRow(index) == null ? sheet.createRow(index) : sheet.getRow(index);
    for (int column = 0; column < words.length; column++) {
      row.createCell(column).setCellValue(words[column]);
    }
    return row;
  }

  private static void put(Row row, int column, double number, String format) {
    Cell cell = row.createCell(column);
    cell.setCellValue(number);
    cell.setCellStyle(style(row, format));
  }

  private static void put(Row row, int column, LocalDate day, String format) {
    Cell cell = row.createCell(column);
    cell.setCellValue(day);
    cell.setCellStyle(style(row, format));
  }

  private static CellStyle style(Row row, String format) {
    Workbook workbook = row.getSheet().getWorkbook();
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }

  private static List<String> words(List<Line> lines) {
    return lines.stream()
        .map(
            line ->
                line instanceof Line.Row row
                    ? String.join(
                        "|", row.cells().stream().map(ru.vekha.roadmap.table.Cell::words).toList())
                    : line.words())
        .toList();
  }

  private static List<Line> read(Kind kind, Consumer<Sheet> content) {
    ReadLimits limits = ReadLimits.standard();
    try (Workbook workbook = kind.create();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      content.accept(workbook.createSheet("План"));
      workbook.write(bytes);
      return workbook instanceof HSSFWorkbook
          ? new XlsLines(limits).read(OldDocument.open(bytes.toByteArray()))
          : new XlsxLines(limits).read(PackedDocument.open(bytes.toByteArray(), limits));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
