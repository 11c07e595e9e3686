package ru.vekha.reporting.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import ru.vekha.reporting.Reports;

/** Reports as workbooks, opened again by the library. */
class XlsxReportTest {

  private static final int HEADING = 9;

  @Test
  void theFirstSheetIsTheRoadmapWithWhatCameOfIt() throws IOException {
    try (XSSFWorkbook workbook = open(XlsxReport.of(Reports.small()))) {
      XSSFSheet sheet = workbook.getSheet("Дорожная карта");

      assertThat(workbook.getSheetAt(0)).isSameAs(sheet);
      assertThat(words(sheet, 0)).startsWith("Департамент образования города Пробного");
      assertThat(words(sheet, 1)).startsWith("Приказ от 11.02.2021 № 01-05/99");
      assertThat(words(sheet, 6)).startsWith("Состояние на 15.04.2021");
      assertThat(words(sheet, HEADING))
          .containsExactly(
              "№ п/п",
              "Наименование мероприятия",
              "Срок",
              "Ответственный",
              "Результат",
              "Состояние",
              "Исполнено",
              "Представленный документ",
              "Дней просрочки");
      assertThat(words(sheet, HEADING + 1)).startsWith("1. Подготовка", "");
      assertThat(words(sheet, HEADING + 2))
          .containsExactly(
              "1.1",
              "Издать приказ",
              "до 05.04.2021",
              "Руководители ОО",
              "Приказ",
              "Исполнено",
              "08.04.2021",
              "№ 12-у от 05.04.2021, приказ.pdf",
              "2");
      assertThat(words(sheet, HEADING + 3)).startsWith("1.10", "Провести опрос");
      assertThat(words(sheet, HEADING + 4)).startsWith("2. Обучение", "");
      assertThat(words(sheet, HEADING + 5)).endsWith("Поручений нет", "", "", "");
      assertThat(sheet.getLastRowNum()).isEqualTo(HEADING + 5);
      assertThat(sheet.getMergedRegions().stream().map(each -> each.formatAsString()))
          .contains("A11:I11", "A14:I14");
    }
  }

  @Test
  void daysAndCountsAreNoTexts() throws IOException {
    try (XSSFWorkbook workbook = open(XlsxReport.of(Reports.small()))) {
      Row done = workbook.getSheetAt(0).getRow(HEADING + 2);
      Row partly = workbook.getSheetAt(0).getRow(HEADING + 3);
      Row assignment = workbook.getSheetAt(1).getRow(1);

      assertThat(done.getCell(0).getCellType()).isEqualTo(CellType.STRING);
      assertThat(DateUtil.isCellDateFormatted(done.getCell(6))).isTrue();
      assertThat(day(done.getCell(6))).isEqualTo("2021-04-08");
      assertThat(done.getCell(8).getNumericCellValue()).isEqualTo(2);
      assertThat(partly.getCell(6).getCellType()).isEqualTo(CellType.STRING);
      assertThat(day(assignment.getCell(6))).isEqualTo("2021-04-05");
      assertThat(day(assignment.getCell(10))).isEqualTo("2021-04-08");
      assertThat(assignment.getCell(5).getNumericCellValue()).isEqualTo(1);
    }
  }

  @Test
  void theSecondSheetHasARowForEachAssignment() throws IOException {
    try (XSSFWorkbook workbook = open(XlsxReport.of(Reports.small()))) {
      Sheet sheet = workbook.getSheet("Поручения");

      assertThat(sheet.getLastRowNum()).isEqualTo(4);
      assertThat(words(sheet, 0))
          .containsExactly(
              "№ п/п",
              "Раздел",
              "Мероприятие",
              "Организация",
              "Роль в организации",
              "Который раз",
              "Первоначальный срок",
              "Действующий срок",
              "Состояние",
              "Представлено",
              "Принято",
              "Представленный документ",
              "Дней просрочки");
      assertThat(words(sheet, 4))
          .containsExactly(
              "1.10",
              "1. Подготовка",
              "Провести опрос",
              "Школа В",
              "Руководитель организации",
              "1",
              "05.04.2021",
              "05.04.2021",
              "В работе, просрочено",
              "",
              "",
              "",
              "10");
    }
  }

  @Test
  void theHeadingStaysInSightIsFilteredAndPrintedOnEveryPage() throws IOException {
    try (XSSFWorkbook workbook = open(XlsxReport.of(Reports.small()))) {
      XSSFSheet sheet = workbook.getSheetAt(0);

      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) (HEADING + 1));
      assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A10:I15");
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("10:10");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
      assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
      assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
      assertThat(sheet.getFitToPage()).isTrue();
    }
  }

  @Test
  void nobodyButVekhaIsNamedInTheProperties() throws IOException {
    try (XSSFWorkbook workbook = open(XlsxReport.of(Reports.small()))) {
      var core = workbook.getProperties().getCoreProperties();

      assertThat(core.getCreator()).isEqualTo("Веха");
      assertThat(core.getLastModifiedByUser()).isNull();
      assertThat(core.getCreated()).isEqualTo("2021-04-15T00:00:00Z");
      assertThat(core.getModified()).isEqualTo("2021-04-15T00:00:00Z");
      assertThat(workbook.getProperties().getExtendedProperties().getApplication())
          .isEqualTo("Веха");
    }
  }

  @Test
  void twentyThousandAssignmentsFit() throws IOException {
    byte[] file = XlsxReport.of(Reports.large(1_000, 20));

    assertThat(file).hasSizeLessThan(4_000_000);
    try (XSSFWorkbook workbook = open(file)) {
      assertThat(workbook.getSheetAt(1).getLastRowNum()).isEqualTo(20_000);
      assertThat(words(workbook.getSheetAt(1), 20_000)).contains("Школа № 20", "справка.pdf");
    }
  }

  @Test
  void aRoadmapWithoutRowsIsStillAWorkbook() throws IOException {
    try (XSSFWorkbook workbook = open(XlsxReport.of(Reports.of(List.of())))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(HEADING);
      assertThat(workbook.getSheetAt(1).getLastRowNum()).isZero();
    }
  }

  private static XSSFWorkbook open(byte[] file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file));
  }

  private static LocalDate day(Cell cell) {
    return cell.getLocalDateTimeCellValue().toLocalDate();
  }

  private static List<String> words(Sheet sheet, int row) {
    DataFormatter formatter = new DataFormatter();
    int cells = StreamSupport.stream(sheet.getRow(row).spliterator(), false).toList().size();
    return IntStream.range(0, cells)
        .mapToObj(column -> formatter.formatCellValue(sheet.getRow(row).getCell(column)))
        .toList();
  }
}
