package ru.vekha.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.RoadmapReader;
import ru.vekha.roadmap.RoadmapRefused;

class RoadmapRecognitionTest {
  private static final String HEADING = "№\tМероприятие\tСрок\tОтветственный\tРезультат\n";

  @Test
  void columnsAreFoundByTheirHeadingsInAnyOrder() {
    RoadmapDocument document =
        read(
            "Ответственный исполнитель\tСроки\tПланируемый результат мероприятия\tСодержание"
                + " деятельности\tПримечание\t№ п/п\n"
                + "Директор\tмай\tПриказ\tПодготовка\tважно\t1.\n");

    ActivityRow row = document.rows().get(0);
    assertThat(row)
        .isEqualTo(new ActivityRow("1.", "", "", "Подготовка", "май", "Директор", "Приказ", 2));
    assertThat(document.problems())
        .extracting(Problem::what)
        .contains("Столбец «Примечание» не используется в дорожной карте.");
  }

  @Test
  void sectionsHeadingsAndColumnNumbersAreNoActivities() {
    RoadmapDocument document =
        read(
            HEADING
                + "1\t2\t3\t4\t5\n"
                + "I.\tПодготовка\t\t\t\n"
                + "1.1.\tПервое\tмай\tДиректор\tПриказ\n"
                + HEADING
                + "Раздел 2. Обучение\n"
                + "2.1.\tВторое\tиюнь\tДиректор\tПриказ\n"
                + "\t3-й этап. Итоги\t\t\t\n"
                + "3.1.\tТретье\tиюль\tДиректор\tПриказ\n");

    assertThat(document.rows())
        .extracting(ActivityRow::title)
        .containsExactly("Первое", "Второе", "Третье");
    assertThat(document.sections())
        .containsExactly("I. Подготовка", "Раздел 2. Обучение", "3-й этап. Итоги");
  }

  @Test
  void rowsBrokenOverPagesAndLinesAreWhole() {
    RoadmapDocument document =
        read(
            HEADING
                + "1.1.\tРазвитие материально-\tв течение\tДиректор\tПриказ об\n"
                + "\n"
                + "\tтехнических ресурсов\tгода\t\tутверждении\n"
                + "1.2.\tОбучение\tмай\tДиректор\n"
                + "Куратор\tПротокол\n"
                + "1.3.\tСеминар\tмай\tКуратор\tПрограмма\n"
                + "и список\n");

    assertThat(document.rows())
        .extracting(
            ActivityRow::title,
            ActivityRow::deadline,
            ActivityRow::responsible,
            ActivityRow::result)
        .containsExactly(
            tuple(
                "Развитие материально-технических ресурсов",
                "в течение года",
                "Директор",
                "Приказ об утверждении"),
            tuple("Обучение", "май", "Директор Куратор", "Протокол"),
            tuple("Семинар", "май", "Куратор", "Программа и список"));
  }

  @Test
  void groupRowNamesItsChildrenAndIsNoActivity() {
    RoadmapDocument document =
        read(
            HEADING
                + "5.\tКоординация\t\t\t\n"
                + "5.1.\tКонтроль:\t\t\t\n"
                + "5.1.1.\tв школах\tмай\tКуратор\tСправка\n"
                + "5.1.2\tв городе\tмай\tКуратор\tСправка\n"
                + "5.2.\tИтоги\tмай\tКуратор\tОтчёт\n");

    assertThat(document.rows())
        .extracting(ActivityRow::group)
        .containsExactly("5.1. Контроль:", "5.1. Контроль:", "");
    assertThat(document.activity("5.1.2.").orElseThrow().plainNumber()).isEqualTo("5.1.2");
  }

  @Test
  void whatIsMissingIsNamedWithItsPlace() {
    RoadmapDocument document =
        read(
            HEADING
                + "1.1.\tПервое\t\tДиректор\tПриказ\n"
                + "\tВторое\tмай\t\t\n"
                + "1.1\tТретье\tмай\tДиректор\tПриказ\n");

    assertThat(document.rows())
        .extracting(ActivityRow::number)
        .containsExactly("1.1.", "2.", "1.1");
    assertThat(document.problems())
        .filteredOn(problem -> problem.row() > 0)
        .extracting(problem -> problem.place() + ": " + problem.what())
        .containsExactly(
            "Строка 2, пункт 1.1.: Не указан срок.",
            "Строка 3, пункт 2.: Не указан ответственный.",
            "Строка 3, пункт 2.: Не указан результат.",
            "Строка 3, пункт 2.: Номер мероприятия в документе не напечатан, он дан по порядку.",
            "Строка 4, пункт 1.1: Этот номер в разделе уже есть.");
    assertThat(document.problems())
        .allSatisfy(problem -> assertThat(problem.remedy()).endsWith("."));
  }

  @Test
  void scannedHeadingsWithLatinLettersAreKnown() {
    RoadmapDocument document =
        read(
            "№ п/п\tHаимeнoвание меропpиятий\tСpок\tОтвeтствeнный\tРeзyльтат\n1.\tДело\tмай\tДиректор\tПриказ\n");

    assertThat(document.rows()).hasSize(1);
  }

  @Test
  void markdownTableIsRead() {
    RoadmapDocument document =
        read(
            "# План\n| № | Мероприятие | Срок | Ответственный |\n|---|:---|---|---|\n"
                + "| 1. | **Дело** | май | Директор |\n");

    assertThat(document.rows().get(0).title()).isEqualTo("Дело");
  }

  @Test
  void oldWindowsEncodingIsRead() {
    byte[] content =
        (HEADING + "1.\tДело\tмай\tДиректор\tПриказ\n").getBytes(Charset.forName("windows-1251"));

    assertThat(reader().read("план.txt", content).rows().get(0).title()).isEqualTo("Дело");
  }

  @ParameterizedTest
  @CsvSource({
    "на 2021 год, 2021-01-01, 2021-12-31",
    "на 2021-2022 учебный год, 2021-09-01, 2022-08-31",
    "на 2022/2023 уч. год, 2022-09-01, 2023-08-31",
    "на 2022-й учебный год, 2022-09-01, 2023-08-31",
    "на 2022 – 2025 годы, 2022-01-01, 2025-12-31",
    "на период с 2021 по 2024 годы, 2021-01-01, 2024-12-31",
    "на период с 01.11.2026 по 31.10.2027, 2026-11-01, 2027-10-31",
    "на период с 1 ноября 2026 г. по 31 октября 2027 г., 2026-11-01, 2027-10-31"
  })
  void periodIsReadFromTheTitle(String words, LocalDate from, LocalDate to) {
    RoadmapDocument document =
        read(
            "План мероприятий (дорожная карта)\nнаставничества "
                + words
                + "\n\n"
                + HEADING
                + "1.\tДело\tмай\tДиректор\tПриказ\n");

    assertThat(document.periodFrom()).isEqualTo(from);
    assertThat(document.periodTo()).isEqualTo(to);
    assertThat(document.title())
        .isEqualTo("План мероприятий (дорожная карта) наставничества " + words);
  }

  @Test
  void orderIsReadFromTheAnnexWhenTheHeadIsMissing() {
    RoadmapDocument document =
        read(
            "Приложение\nУТВЕРЖДЕНА\nприказом управления образования\nгорода N\nот 26 февраля 2021 г. № 194-Р\n\n"
                + "Дорожная карта\n"
                + HEADING
                + "1.\tДело\tмай\tДиректор\tПриказ\n");

    assertThat(document.authority()).isEqualTo("Управление образования города N");
    assertThat(document.orderNumber()).isEqualTo("194-Р");
    assertThat(document.orderDate()).isEqualTo(LocalDate.of(2021, 2, 26));
  }

  @Test
  void otherTablesOfTheDocumentAreLeftAlone() {
    RoadmapDocument document =
        read(
            "Согласовано\tИ.О. Фамилия\n\nДорожная карта\n"
                + HEADING
                + "1.\tДело\tмай\tДиректор\tПриказ\n"
                + "Показатели\n"
                + "Показатель\t2021\t2022\n"
                + "Доля\t20\t35\n");

    assertThat(document.rows()).hasSize(1);
    assertThat(document.rows().get(0).result()).isEqualTo("Приказ");
  }

  @Test
  void emptyFormIsRefused() {
    assertThatThrownBy(() -> read(HEADING + "1\t2\t3\t4\t5\n"))
        .isInstanceOf(RoadmapRefused.class)
        .hasMessageContaining("нет ни одного мероприятия");
  }

  private static RoadmapReader reader() {
    return new RoadmapReader(ReadLimits.standard());
  }

  private static RoadmapDocument read(String text) {
    return reader().read("план.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
