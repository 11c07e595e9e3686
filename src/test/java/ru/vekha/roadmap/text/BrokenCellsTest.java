package ru.vekha.roadmap.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapReader;

/** Copied rows whose cells hold line breaks, with tabs or bars between the cells. */
class BrokenCellsTest {
  private static final String HEADING = "№\tМероприятие\tСрок\tОтветственный\tРезультат\n";

  private final RoadmapReader reader = new RoadmapReader(ReadLimits.standard());

  @ParameterizedTest
  @ValueSource(strings = {"\t", " | "})
  void everyCellMayBeBroken(String sign) {
    String text =
        HEADING
            + """
            1\tНеделя кружков:
            – в младших классах;
            – в старших классах\tдо 20 марта
            2024 года\tЗавуч;
            Совет отцов;
            вожатые\t- приказ;
            - смета;
            - фотографии
            2\tСлёт юннатов\tмай 2024 г.\tЛесничество
            Школа № 3\tОтчёт
            """;

    assertThat(read(text.replace("\t", sign)))
        .containsExactly(
            "1/Неделя кружков: – в младших классах; – в старших классах/до 20 марта 2024 года"
                + "/Завуч; Совет отцов; вожатые/- приказ; - смета; - фотографии",
            "2/Слёт юннатов/май 2024 г./Лесничество Школа № 3/Отчёт");
  }

  @Test
  void theTitleAboveCellsOnLinesIsNoColumn() {
    String text =
        """
        План мероприятий
        МОУ СОШ № 30
        №
        Мероприятие
        Срок
        Ответственный
        1
        Неделя кружков
        до 20 марта 2024 г.
        Завуч
        2
        Слёт юннатов
        май 2024 г.
        Лесничество
        """;

    assertThat(read(text))
        .containsExactly(
            "1/Неделя кружков/до 20 марта 2024 г./Завуч/",
            "2/Слёт юннатов/май 2024 г./Лесничество/");
  }

  @Test
  void numberedListsStayInTheirCell() {
    String text =
        HEADING
            + """
            1\tСбор заявок:
            1) от школ;
            2) от садов\tапрель 2024 г.\tЗавуч\t1) список;
            2) сводка
            2\tСлёт юннатов\tмай 2024 г.\tЛесничество\tОтчёт
            """;

    assertThat(read(text))
        .containsExactly(
            "1/Сбор заявок: 1) от школ; 2) от садов/апрель 2024 г./Завуч/1) список; 2) сводка",
            "2/Слёт юннатов/май 2024 г./Лесничество/Отчёт");
  }

  @Test
  void quotationMarksOfSpreadsheetsAreTakenOff() {
    String text =
        HEADING
            + """
            1\tСлёт юннатов\tмай 2024 г.\t"Клуб ""Росток"";
            Лесничество"\tОтчёт
            2\tНеделя кружков\tиюнь 2024 г.\tЗавуч\t"Смета;
            приказ"
            """;

    assertThat(read(text))
        .containsExactly(
            "1/Слёт юннатов/май 2024 г./Клуб \"Росток\"; Лесничество/Отчёт",
            "2/Неделя кружков/июнь 2024 г./Завуч/Смета; приказ");
  }

  @Test
  void aNoteBetweenRowsDoesNotEndTheTable() {
    String text =
        HEADING
            + """
            1\tСлёт юннатов\tмай 2024 г.\tЛесничество\tОтчёт
            (п. 1 в ред. приказа от 01.02.2024 № 7)
            2\tНеделя кружков\tиюнь 2024 г.\tЗавуч;
            вожатые\tСмета
            """;

    assertThat(read(text))
        .containsExactly(
            "1/Слёт юннатов/май 2024 г./Лесничество/Отчёт",
            "2/Неделя кружков/июнь 2024 г./Завуч; вожатые/Смета");
  }

  @Test
  void theFirstCellMayBeBrokenWhereNoNumberStands() {
    String text =
        """
        Мероприятие\tСрок\tОтветственный
        Слёт юннатов\tмай 2024 г.\tЛесничество
        Неделя кружков:
        – в младших классах\tиюнь 2024 г.\tЗавуч
        """;

    assertThat(read(text))
        .containsExactly(
            "1./Слёт юннатов/май 2024 г./Лесничество/",
            "2./Неделя кружков: – в младших классах/июнь 2024 г./Завуч/");
  }

  @Test
  void barsWithoutOuterOnesKeepSectionsAndEmptyCells() {
    String text =
        """
        № | Мероприятие | Срок | Ответственный | Результат |
        --- | --- | --- | --- | --- |
        1. Работа в лесу |
        1.1. | Слёт юннатов | май 2024 г. | Лесничество |  |
         |  |  |  |  |
        2. Работа в школе |
        2.1. | Неделя кружков | июнь 2024 г. |  | Смета |
        """;

    assertThat(rows(text).map(row -> row.section() + "/" + words(row)).toList())
        .containsExactly(
            "1. Работа в лесу/1.1./Слёт юннатов/май 2024 г./Лесничество/",
            "2. Работа в школе/2.1./Неделя кружков/июнь 2024 г.//Смета");
  }

  @Test
  void barsInOneLineOfTextMakeNoTable() {
    String text =
        "Главная | Срок работы сайта | Новости\n"
            + HEADING
            + "1\tСлёт юннатов\tмай 2024 г.\tЛесничество\tОтчёт\n";

    assertThat(read(text)).containsExactly("1/Слёт юннатов/май 2024 г./Лесничество/Отчёт");
  }

  private List<String> read(String text) {
    return rows(text).map(BrokenCellsTest::words).toList();
  }

  private Stream<ActivityRow> rows(String text) {
    String document = "Дорожная карта на 2024 год\n\n" + text;
    return reader.read("план.txt", document.getBytes(StandardCharsets.UTF_8)).rows().stream();
  }

  private static String words(ActivityRow row) {
    return String.join(
            "/", row.number(), row.title(), row.deadline(), row.responsible(), row.result())
        .replaceAll("\\s+", " ");
  }
}
