package ru.vekha.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Indicator;
import ru.vekha.roadmap.ReadLimits;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.RoadmapReader;

class IndicatorTablesTest {
  private static final String ROADMAP =
      "Отдел образования\nПРИКАЗ\n01.09.2022 № 5\nО наставничестве на 2022-2023 годы\n\n"
          + "№\tМероприятие\tСрок\tОтветственный\tРезультат\n"
          + "1.\tОбучение\tмай 2023\tКуратор\tПриказ\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "№\tПоказатель\tЕд. изм.\t2022\t2023\n"
            + "1\tДоля пар\t%\t20\tне менее 35\n2\tЧисло наставников\tчел.\t3\t5\n",
        "№ п/п\tНаименование показателя\tЕдиница измерения\tЗначения по годам\t\n"
            + "\t\t\t2022 год\t2023 год\n"
            + "1\tДоля пар\t%\t20\tне менее 35\n2\tЧисло наставников\tчел.\t3\t5\n",
        "№\tЦелевые индикаторы\t2022 г.\t2023 г.\n1\t2\t3\t4\n"
            + "1\tДоля пар, %\t20\tне менее 35\n2\tЧисло наставников (чел.)\t3\t5\n",
        "№ Показатель 2022 2023\n1 Доля пар, % 20 не менее 35\n2 Число наставников, чел. 3 5\n"
      })
  void indicatorsOfEveryLayoutAreRead(String table) {
    RoadmapDocument document = read(ROADMAP + "Показатели\n\n" + table);

    assertThat(document.indicators())
        .containsExactly(
            new Indicator("1", "Доля пар", "%", targets("20", "не менее 35")),
            new Indicator("2", "Число наставников", "чел.", targets("3", "5")));
    assertThat(document.rows()).extracting(ActivityRow::title).containsExactly("Обучение");
  }

  @Test
  void columnOfIndicatorsInARoadmapIsNoTableOfIndicators() {
    RoadmapDocument document =
        read(
            "Отдел образования\nПРИКАЗ\n01.09.2022 № 5\n\n"
                + "№\tМероприятие\tСрок\tОтветственный\tПоказатель\n"
                + "1.\tОбучение\tмай 2023\tКуратор\t2023\n");

    assertThat(document.indicators()).isEmpty();
    assertThat(document.rows()).hasSize(1);
  }

  @Test
  void orderWithoutATableHasItsDutiesAndIndicators() {
    RoadmapDocument document =
        read(
            """
            Управление образования
            Речного района

            ПРИКАЗ

            01.09.2022 № 5

            О наставничестве

            ПРИКАЗЫВАЮ:

            1. Утвердить показатели (приложение).
            2. Директорам школ в период с 2022 по 2023 годы вести пары наставников.
            3. Методисту:
            3.1. Подготовить памятки;
            3.2. Собирать сведения ежеквартально.
            4. Контроль за исполнением приказа оставляю за собой.

            Приложение

            Показатель\t2022\t2023
            Доля пар, %\t20\t35
            """);

    assertThat(document.rows())
        .extracting(ActivityRow::number, ActivityRow::deadline, ActivityRow::responsible)
        .containsExactly(
            tuple("2", "в период с 2022 по 2023 годы", "Директорам школ"),
            tuple("3.2", "ежеквартально", "Методисту"));
    assertThat(document.duties()).extracting(ActivityRow::number).containsExactly("3.1");
    assertThat(document.indicators())
        .containsExactly(new Indicator("", "Доля пар", "%", targets("20", "35")));
    assertThat(document.authority()).isEqualTo("Управление образования Речного района");
    assertThat(document.periodFrom()).hasToString("2022-01-01");
    assertThat(document.periodTo()).hasToString("2023-12-31");
    assertThat(document.problems()).isNotEmpty().allMatch(problem -> problem.isNotice());
  }

  @Test
  void datedClausesBesideATableAreDuties() {
    RoadmapDocument document =
        read(
            ROADMAP.replace(
                "годы\n",
                "годы\nПРИКАЗЫВАЮ:\n1. Утвердить карту.\n"
                    + "2. Директорам школ назначить кураторов до 15.09.2022.\n"));

    assertThat(document.duties())
        .extracting(ActivityRow::number, ActivityRow::deadline, ActivityRow::responsible)
        .containsExactly(tuple("2", "до 15.09.2022", "Директорам школ"));
    assertThat(document.rows()).hasSize(1);
  }

  @Test
  void rowsNameTheirParts() {
    RoadmapDocument document = read(ROADMAP.replace("Обучение", "Обучение: - вводное; - итоговое"));

    assertThat(document.rows().get(0).title()).isEqualTo("Обучение: - вводное; - итоговое");
    assertThat(document.rows().get(0).parts())
        .extracting("what")
        .containsExactly("вводное", "итоговое");
  }

  private static TreeMap<Integer, String> targets(String first, String second) {
    return new TreeMap<>(Map.of(2022, first, 2023, second));
  }

  private static RoadmapDocument read(String text) {
    return new RoadmapReader(ReadLimits.standard())
        .read("план.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
