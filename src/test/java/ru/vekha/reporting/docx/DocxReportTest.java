package ru.vekha.reporting.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import ru.vekha.reporting.ReportedActivity;
import ru.vekha.reporting.Reports;
import ru.vekha.reporting.RoadmapReport;
import ru.vekha.reporting.SameRows;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.RoadmapData;

/** Reports as Word documents, opened again by the library and by the reader of roadmaps. */
class DocxReportTest {

  private static final String DUE = "до 05.04.2021";

  @Test
  void theTableHasTheRoadmapsColumnsAndWhatCameOfThem() throws IOException {
    try (XWPFDocument document = open(DocxReport.of(Reports.small()))) {
      XWPFTable table = document.getTables().get(0);

      assertThat(table.getRows().stream().map(DocxReportTest::words))
          .containsExactly(
              List.of(
                  "№ п/п",
                  "Наименование мероприятия",
                  "Срок",
                  "Ответственный",
                  "Результат",
                  "Состояние",
                  "Исполнено",
                  "Представленный документ",
                  "Дней просрочки"),
              List.of("1. Подготовка"),
              List.of(
                  "1.1",
                  "Издать приказ",
                  DUE,
                  "Руководители ОО",
                  "Приказ",
                  "Исполнено",
                  "08.04.2021",
                  "№ 12-у от 05.04.2021, приказ.pdf",
                  "2"),
              List.of(
                  "1.10",
                  "Провести опрос",
                  "апрель",
                  "Руководители ОО",
                  "Справка",
                  "Исполнено 1 из 3, на приёмке 1, просрочено 1",
                  "06.04.2021; представлено 05.04.2021",
                  "Школа А: № 3 от 01.04.2021",
                  "10"),
              List.of("2. Обучение"),
              List.of(
                  "2.1",
                  "Обучить наставников",
                  "по мере необходимости",
                  "Руководители ОО",
                  "",
                  "Поручений нет",
                  "",
                  "",
                  ""));
    }
  }

  @Test
  void thePageIsLandscapeAndTheHeadingIsRepeated() throws IOException {
    try (XWPFDocument document = open(DocxReport.of(Reports.small()))) {
      var section = document.getDocument().getBody().getSectPr();
      XWPFTable table = document.getTables().get(0);

      assertThat(section.getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
      assertThat(section.getPgSz().getW()).hasToString("16838");
      assertThat(table.getRow(0).isRepeatHeader()).isTrue();
      assertThat(table.getRow(1).isRepeatHeader()).isFalse();
      assertThat(table.getRow(1).getCell(0).getCTTc().getTcPr().getGridSpan().getVal())
          .hasToString("9");
      assertThat(document.getParagraphs().stream().map(each -> each.getText()))
          .contains(
              "Департамент образования города Пробного",
              "Приказ от 11.02.2021 № 01-05/99",
              "Состояние на 15.04.2021",
              RoadmapReport.LEGEND);
    }
  }

  @Test
  void nobodyButVekhaIsNamedInTheProperties() throws IOException {
    try (XWPFDocument document = open(DocxReport.of(Reports.small()))) {
      var core = document.getProperties().getCoreProperties();
      var extended = document.getProperties().getExtendedProperties();

      assertThat(core.getCreator()).isEqualTo("Веха");
      assertThat(core.getLastModifiedByUser()).isNull();
      assertThat(core.getCreated()).isEqualTo("2021-04-15T00:00:00Z");
      assertThat(core.getModified()).isEqualTo("2021-04-15T00:00:00Z");
      assertThat(extended.getApplication()).isEqualTo("Веха");
      assertThat(extended.getCompany()).isNull();
    }
  }

  @Test
  void lineEndsAndForbiddenCharactersDoNotBreakTheDocument() throws IOException {
    ReportedActivity row =
        Reports.row(
            Reports.activity(
                1, "1.1", "", "Первое\nвторое\u0000 \ud800 <b> & «ё»", "апрель", "=1+1"));

    try (XWPFDocument document = open(DocxReport.of(Reports.of(List.of(row))))) {
      XWPFTableRow printed = document.getTables().get(0).getRow(1);

      assertThat(printed.getCell(1).getParagraphs().stream().map(each -> each.getText()))
          .containsExactly("Первое", "второе\ufffd \ufffd <b> & «ё»");
      assertThat(printed.getCell(4).getText()).isEqualTo("=1+1");
    }
  }

  @Test
  void piecesOfARowAndDutiesOfTheOrderAreReadAgainUnderTheirNumbers() {
    RoadmapReport report = Reports.withPieces();

    SameRows.assertReadAgain(report, "отчёт.docx", DocxReport.of(report));
  }

  @Test
  void aSmallReportIsReadAgainAsTheSameRoadmap() {
    RoadmapReport report = Reports.small();

    SameRows.assertReadAgain(report, "отчёт.docx", DocxReport.of(report));
  }

  @Test
  void anAmendedRoadmapKeepsItsFirstOrder() {
    RoadmapReport report = Reports.amended();

    SameRows.assertReadAgain(report, "отчёт.docx", DocxReport.of(report));
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aShippedRoadmapIsReadAgainWithTheSameRows(RoadmapData data) {
    RoadmapReport report = Reports.of(data);

    SameRows.assertReadAgain(report, "отчёт.docx", DocxReport.of(report));
  }

  static Stream<RoadmapData> shipped() {
    return RoadmapCatalogue.shipped().all().stream();
  }

  @Test
  void aThousandRowsAreReadAgain() {
    RoadmapReport report = Reports.large(1_000, 3);

    SameRows.assertReadAgain(report, "отчёт.docx", DocxReport.of(report));
  }

  private static XWPFDocument open(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }

  private static List<String> words(XWPFTableRow row) {
    return row.getTableCells().stream().map(XWPFTableCell::getText).toList();
  }
}
