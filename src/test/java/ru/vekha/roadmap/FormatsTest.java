package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One small roadmap as LibreOffice saves it in every format: always the same rows. */
class FormatsTest {
  private static final String PREPARATION = "Раздел 1. Подготовка";
  private static final String PAIRS = "Раздел 2. Работа наставнических пар";
  private static final List<List<String>> ROWS =
      List.of(
          List.of(
              "1.1",
              PREPARATION,
              "Издать приказ о назначении куратора",
              "до 01.09.2024",
              "Директор школы",
              "Приказ"),
          List.of(
              "1.2",
              PREPARATION,
              "Собрать сведения о педагогах, готовых стать наставниками",
              "до 15.09.2024",
              "Куратор, заместитель директора",
              "База наставников"),
          List.of(
              "1.3",
              PREPARATION,
              "Провести анкетирование обучающихся",
              "до 15.09.2024",
              "Педагог-психолог",
              "Справка"),
          List.of(
              "2.1",
              PAIRS,
              "Сформировать наставнические пары",
              "октябрь 2024 г.",
              "Куратор",
              "Приказ Список пар"),
          List.of(
              "2.2", PAIRS, "Провести встречи пар", "ежемесячно", "Наставники", "Журнал встреч"),
          List.of(
              "2.3",
              PAIRS,
              "Подвести итоги года",
              "май 2025 г.",
              "Куратор",
              "Аналитическая справка"));

  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plan.docx",
        "plan.doc",
        "plan.odt",
        "plan.html",
        "numbered.docx",
        "numbered.doc",
        "numbered.odt",
        "sheet.xlsx",
        "sheet.xls",
        "sheet.ods",
        "sheet.html",
        "sheet.csv"
      })
  void sameRoadmapIsReadFromEveryFormat(String file) throws IOException {
    assertIsTheRoadmap(reader.read(file, Formats.bytes(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R", "IBM866", "UTF-16", "UTF-16LE", "UTF-8"})
  void encodingOfATableIsFoundOut(String charset) throws IOException {
    byte[] content = csv().getBytes(Charset.forName(charset));

    assertAreTheRows(reader.read("план.csv", content));
  }

  @ParameterizedTest
  @ValueSource(chars = {';', ',', '\t', '|'})
  void separatorOfATableIsFoundOut(char separator) throws IOException {
    StringBuilder content = new StringBuilder();
    CSVFormat excel = CSVFormat.EXCEL.builder().setDelimiter(separator).get();
    try (CSVParser table =
            CSVParser.parse(csv(), CSVFormat.EXCEL.builder().setDelimiter(';').get());
        CSVPrinter printer = new CSVPrinter(content, excel)) {
      printer.printRecords(table);
    }

    assertIsTheRoadmap(
        reader.read("план.csv", content.toString().getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"план.doc", "план.xls", "план.htm", "Дорожная карта на 2024 г. ИТОГ"})
  void webPageIsReadUnderTheNamesThatProgramsGiveIt(String name) throws IOException {
    assertIsTheRoadmap(reader.read(name, Formats.bytes("plan.html")));
  }

  @ParameterizedTest
  @CsvSource({
    "plan.docx, план.pdf, .docx",
    "plan.docx, план.xlsx, .docx",
    "sheet.xlsx, план.docx, .xlsx",
    "plan.doc, план.docx, .doc",
    "sheet.xls, план.doc, .xls",
    "plan.odt, план.ods, .odt",
    "plan.html, план.docx, .html",
    "sheet.csv, план.docx, .txt"
  })
  void nameOfAnotherFormatIsRefused(String file, String name, String kind) throws IOException {
    byte[] content = Formats.bytes(file);

    assertThatThrownBy(() -> reader.read(name, content))
        .isInstanceOf(RoadmapRefused.class)
        .hasMessageContaining("По имени это")
        .hasMessageContaining("а внутри")
        .hasMessageContaining("(" + kind + ")");
  }

  @Test
  void pageThatWordSavesUnderItsOwnNameIsRead() {
    RoadmapDocument document = reader.read("план.doc", Formats.bytes("word-page.doc"));

    assertThat(document.authority()).isEqualTo("ОТДЕЛ ОБРАЗОВАНИЯ АДМИНИСТРАЦИИ ЛЕСНОГО РАЙОНА");
    assertThat(document.orderNumber()).isEqualTo("21");
    assertThat(document.rows())
        .extracting(
            ActivityRow::number,
            ActivityRow::title,
            ActivityRow::deadline,
            ActivityRow::responsible,
            ActivityRow::result)
        .containsExactly(
            tuple("1.", "Назначить куратора школы", "до 1 марта", "Директор", "Приказ"));
  }

  @Test
  void pageThatExcelSavesUnderItsOwnNameIsRead() {
    RoadmapDocument document = reader.read("план.xls", Formats.bytes("excel-page.xls"));

    assertThat(document.orderNumber()).isEqualTo("7");
    assertThat(document.rows())
        .extracting(ActivityRow::number, ActivityRow::title, ActivityRow::deadline)
        .containsExactly(tuple("1", "Дело второе", "01.03.2025"));
  }

  @Test
  void onlySheetsThatAreShownAreRead() throws IOException {
    assertThat(reader.read("план.xlsx", Formats.bytes("sheet.xlsx")).problems()).isEmpty();
  }

  private static void assertAreTheRows(RoadmapDocument document) {
    assertThat(document.rows())
        .extracting(
            row ->
                List.of(
                    row.plainNumber(),
                    row.section(),
                    row.title(),
                    row.deadline(),
                    row.responsible(),
                    row.result()))
        .containsExactlyElementsOf(ROWS);
  }

  private static void assertIsTheRoadmap(RoadmapDocument document) {
    assertAreTheRows(document);
    assertThat(document.authority())
        .isEqualTo("Управление образования администрации Заречного района");
    assertThat(document.orderNumber()).isEqualTo("147-о");
    assertThat(document.orderDate()).isEqualTo(LocalDate.of(2024, 8, 12));
    assertThat(document.periodFrom()).isEqualTo(LocalDate.of(2024, 9, 1));
    assertThat(document.control()).contains("методический кабинет");
  }

  private static String csv() throws IOException {
    return new String(Formats.bytes("sheet.csv"), StandardCharsets.UTF_8).replace("\uFEFF", "");
  }
}
