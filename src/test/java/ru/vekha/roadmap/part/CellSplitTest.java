package ru.vekha.roadmap.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.Part;

class CellSplitTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Встречи пар: - знакомство; - пробная - короткая; - итог.",
        "Встречи пар:~- знакомство;~- пробная - короткая;~- итог",
        "Встречи пар:~– знакомство~– пробная - короткая~– итог",
        "Встречи пар:~• знакомство~• пробная -~короткая~• итог",
        "Встречи пар: 1) знакомство; 2) пробная - короткая; 3) итог",
        "Встречи пар:~1) знакомство;~2) пробная - короткая;~3) итог.",
        "Встречи пар:~1. знакомство~2. пробная - короткая~3. итог",
        "Встречи пар: а) знакомство; б) пробная - короткая; в) итог",
        "Встречи пар: знакомство; пробная - короткая; итог."
      })
  void listInTheTitleIsSplitAndSharesTheRest(String title) {
    CellSplit split = split(title, "весь период", "Куратор", "План встреч");

    assertThat(split.parts())
        .containsExactly(
            new Part("знакомство", "План встреч", "Куратор", "весь период"),
            new Part("пробная - короткая", "План встреч", "Куратор", "весь период"),
            new Part("итог", "План встреч", "Куратор", "весь период"));
    assertThat(split.isJudgement()).isFalse();
  }

  @Test
  void parallelLinesAreMatchedByTheirPlace() {
    CellSplit split =
        split(
            "Подготовка документов",
            "до 01.09.2023~~до 10.09.2023~~до 20.09.2023",
            "Директор~~Методист~~Куратор",
            "Приказ о наставничестве~~Положение о школе~наставника~~Программа обучения");

    assertThat(split.parts())
        .extracting(Part::document, Part::responsible, Part::deadline)
        .containsExactly(
            tuple("Приказ о наставничестве", "Директор", "до 01.09.2023"),
            tuple("Положение о школе наставника", "Методист", "до 10.09.2023"),
            tuple("Программа обучения", "Куратор", "до 20.09.2023"));
    assertThat(split.isJudgement()).isTrue();
  }

  @Test
  void listsOfTitlesAndDeadlinesAreMatched() {
    CellSplit split =
        split("1) Опрос~2) Анализ", "до 01.09.2023~до 01.10.2023", "Психолог", "Справка");

    assertThat(split.parts())
        .containsExactly(
            new Part("Опрос", "Справка", "Психолог", "до 01.09.2023"),
            new Part("Анализ", "Справка", "Психолог", "до 01.10.2023"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Приказ о парах~~Список пар | Приказ о парах | Список пар",
        "Приказ о парах~Список пар | Приказ о парах | Список пар",
        "- приказ о парах;~- список пар | приказ о парах | список пар",
        "Приказ о парах; список пар | Приказ о парах | список пар",
        "Приказ о парах. Список пар. | Приказ о парах | Список пар",
        "Приказ о парах Список пар | Приказ о парах | Список пар",
        "Памятка «Первый день» Стимулирующие листы | Памятка «Первый день» | Стимулирующие листы",
        "Приказ об~утверждении пар~Список (по~форме) | Приказ об утверждении пар | Список (по форме)",
        "Проект договора со школой, проект договора с вузом"
            + "| Проект договора со школой | проект договора с вузом"
      })
  void documentsOfOneCellAreToldApart(String result, String first, String second) {
    CellSplit split = split("Создание пар", "май", "Куратор", result);

    assertThat(split.parts())
        .containsExactly(
            new Part(first, first, "Куратор", "май"), new Part(second, second, "Куратор", "май"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Приказы школ, отдела",
        "Повестка, протокол, раздаточные материалы",
        "Приказ Управления~образования города",
        "Приказ Отдела Образования",
        "Положение о Школе наставника",
        "Размещение сведений на сайте. Подготовка статей",
        "Отчёт; группы в сетях",
        "Справка (план, отчёт; список)"
      })
  void oneDocumentStaysWhole(String result) {
    assertThat(split("Дело", "май", "Куратор", result).parts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ежеквартально декабрь 2023 г. | ежеквартально | декабрь 2023 г.",
        "ежеквартально~декабрь 2023 г. | ежеквартально | декабрь 2023 г.",
        "25.03.2023 25.06.2023 | 25.03.2023 | 25.06.2023",
        "25.03.2023; 25.06.2023 | 25.03.2023 | 25.06.2023",
        "до 01.03.2023~до 01.06.2023 | до 01.03.2023 | до 01.06.2023",
        "По мере необходимости В течение года | По мере необходимости | В течение года"
      })
  void severalDeadlinesOfOneWorkAreParts(String deadline, String first, String second) {
    CellSplit split = split("Сбор данных", deadline, "Методист Куратор", "Справка");

    assertThat(split.parts())
        .containsExactly(
            new Part("Сбор данных", "Справка", "Методист Куратор", first),
            new Part("Сбор данных", "Справка", "Методист Куратор", second));
    assertThat(split.isJudgement()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "с 1 января по 31 декабря 2023 г.",
        "сентябрь - май",
        "25 марта, 25 июня 2023 г.",
        "В течение года (по отдельному графику)",
        "Май. (Ежегодно)",
        "постоянно в течение года",
        "ежеквартально, до 10 числа месяца, следующего за отчётным",
        "до 10~сентября 2023",
        "по согласованию с кем-то"
      })
  void oneDeadlineStaysWhole(String deadline) {
    assertThat(split("Дело", deadline, "Куратор", "Справка").parts()).isEmpty();
  }

  @Test
  void headSignsAloneAndPeersShare() {
    CellSplit withHead =
        split("Работа с партнёрами", "май", "Куратор~~Директор", "Регламенты~~Письма партнёрам");
    CellSplit ofPeers =
        split("Анализ потребностей", "май", "Куратор~~Психолог", "Анкеты~~Отчёт о потребностях");

    assertThat(withHead.parts())
        .extracting(Part::responsible)
        .containsExactly("Куратор", "Директор");
    assertThat(ofPeers.parts())
        .extracting(Part::responsible)
        .containsExactly("Куратор Психолог", "Куратор Психолог");
    assertThat(withHead.isJudgement()).isTrue();
    assertThat(ofPeers.isJudgement()).isTrue();
  }

  @Test
  void widerGapsPartTheParties() {
    CellSplit split =
        split("Совещания", "май", "Директор~~~Куратор~~Методист", "Протоколы~~Программа");

    assertThat(split.parts())
        .extracting(Part::responsible)
        .containsExactly("Директор", "Куратор Методист");
  }

  @Test
  void emptyCellsHaveNoParts() {
    assertThat(CellSplit.of(List.of(), List.of(), List.of(), List.of()).parts()).isEmpty();
  }

  private static CellSplit split(String title, String deadline, String responsible, String result) {
    return CellSplit.of(lines(title), lines(deadline), lines(responsible), lines(result));
  }

  private static List<String> lines(String cell) {
    return List.of(cell.split("~", -1));
  }
}
