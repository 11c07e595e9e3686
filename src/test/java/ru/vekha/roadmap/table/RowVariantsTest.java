package ru.vekha.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Numbering;

/** Rows that are activities and rows that only look like them. */
class RowVariantsTest {
  private static final String FIRST = "Сбор заявок | май | Куратор | Приказ";
  private static final String SECOND = "Отбор участников | июнь | Куратор | Протокол";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Подготовительный этап | > | > | > | >",
        "1-й этап. Подготовка условий | > | > | > | >",
        "I. | Подготовка условий | | | ",
        "1. | Подготовка условий | | | ",
        " | Раздел 1. Подготовка | | | ",
        "Раздел 1. Подготовка условий | | | | ",
        " | Направление 1. Подготовка условий | | | ",
        "Блок I | Подготовка | | | ",
        "Этап 1. Подготовка | Этап 1. Подготовка | Этап 1. Подготовка | Этап 1. Подготовка | Этап"
            + " 1. Подготовка",
        "1 | Организационно-методическая работа | > | > | >",
        "Модуль 1. Подготовка | > | > | > | >"
      })
  void sectionsAreNoActivities(String section) {
    MadeTable table =
        MadeTable.of(MadeTable.HEADING, section, "1.1. | " + FIRST, "1.2. | " + SECOND);

    assertThat(table.activities()).containsExactly("1.1. | " + FIRST, "1.2. | " + SECOND);
    assertThat(table.sections()).allSatisfy(name -> assertThat(name).matches("(?i).*\\p{L}{4}.*"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1 | 2 | 3 | 4 | 5",
        "(в ред. приказа управления образования от 01.02.2022 № 15) | > | > | > | >",
        "3. | Утратил силу. - Приказ от 01.02.2022 № 15 | | | ",
        "4. | Пункт исключён приказом от 01.02.2022 № 15 | | | ",
        "(п. 2 введён распоряжением от 01.02.2022 № 15) | | | | ",
        "Документ подписан электронной подписью | > | > | > | >",
        "Сертификат: 00A1B2C3 Владелец: управление образования | | | | ",
        " | | 3 | | ",
        " | | | | ",
        "Приложение № 2 к приказу от 01.02.2022 № 15 | > | > | > | >",
        "№ п/п | Мероприятие | Срок | Ответственный | Результат",
        "№ | Мероприятия | Срок | Ответственный | Результат",
        "Продолжение таблицы | > | > | > | >",
        "Начальник управления | | | | И.О. Фамилия",
        "Страница 2 из 5 | | | | "
      })
  void whatAPagePrintsBesideIsNoActivity(String row) {
    MadeTable table = MadeTable.of(MadeTable.HEADING, "1. | " + FIRST, row, "2. | " + SECOND);

    assertThat(table.activities()).containsExactly("1. | " + FIRST, "2. | " + SECOND);
    assertThat(table.sections()).containsOnly("");
    assertThat(table.blocking()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1.1. Сбор заявок; 1.1.; Сбор заявок",
        "1.1 Сбор заявок; 1.1; Сбор заявок",
        "1) Сбор заявок; 1); Сбор заявок",
        "1.Сбор заявок; 1.; Сбор заявок",
        "п. 3. Сбор заявок; п. 3.; Сбор заявок",
        "№ 3. Сбор заявок; № 3.; Сбор заявок",
        "I.1. Сбор заявок; I.1.; Сбор заявок",
        "1.1.1. Сбор заявок; 1.1.1.; Сбор заявок",
        "2 этап отбора; 1.; 2 этап отбора",
        "1.5 ставки психолога; 1.; 1.5 ставки психолога"
      })
  void numberGluedToTheTitleIsTaken(String glued, String number, String title) {
    assertThat(
            MadeTable.of("Мероприятие | Срок | Ответственный", glued + " | май | Куратор")
                .activities())
        .containsExactly(number + " | " + title + " | май | Куратор | ");
  }

  @ParameterizedTest
  @CsvSource({
    "01.фев, 1.2",
    "02.янв.22, 2.1",
    "01.02.2022, 1.2",
    "2022-02-01 00:00:00, 1.2",
    "1.1.1, 1.1.1",
    "п. 3, п. 3",
    "I.1, I.1",
    "1), 1)"
  })
  void numbersAreReadAsMeant(String cell, String number) {
    assertThat(MadeTable.of(MadeTable.HEADING, cell + " | " + FIRST).activities())
        .containsExactly(number + " | " + FIRST);
  }

  @Test
  void numbersThatASpreadsheetShortenedAreRestored() {
    MadeTable table =
        MadeTable.of(
            MadeTable.HEADING,
            "1.8 | " + FIRST,
            "1.9 | " + FIRST,
            "1.1 | " + FIRST,
            "1.11 | " + SECOND);
    assertThat(table.read().rows())
        .extracting(row -> row.number())
        .containsExactly("1.8", "1.9", "1.10", "1.11");

    assertThat(MadeTable.of(MadeTable.HEADING, "1.0 | " + FIRST, "2.0 | " + SECOND).read().rows())
        .extracting(row -> row.number())
        .containsExactly("1", "2");
  }

  @Test
  void cellsMergedOverRowsAreShared() {
    MadeTable table =
        MadeTable.of(
            MadeTable.HEADING,
            "1. | Сбор заявок | май | Куратор | Приказ",
            "2. | Отбор участников | ^ | ^ | Протокол",
            "II. | Обучение | | | ",
            "3. | Семинар | ^ | Методист | Программа");

    assertThat(table.activities())
        .containsExactly(
            "1. | Сбор заявок | май | Куратор | Приказ",
            "2. | Отбор участников | май | Куратор | Протокол",
            "3. | Семинар | май | Методист | Программа");
  }

  @Test
  void manyEmptyCellsBelowAFilledOneWereMerged() {
    MadeTable table =
        MadeTable.of(
            MadeTable.HEADING,
            "1. | Сбор заявок | май | Куратор | Приказ",
            "2. | Отбор участников | | Куратор | Протокол",
            "3. | Семинар | | Методист | Программа",
            "4. | Итоги | | Методист | Отчёт");

    assertThat(table.read().rows()).extracting(row -> row.deadline()).containsOnly("май");
    assertThat(table.blocking()).isEmpty();
    assertThat(table.notices())
        .contains("Ячейка пуста, как у объединённых ячеек, поэтому срок взят из строки выше.");
  }

  @Test
  void oneEmptyCellStaysEmpty() {
    MadeTable table =
        MadeTable.of(MadeTable.HEADING, "1. | " + FIRST, "2. | Отбор | | Куратор | Протокол");

    assertThat(table.blocking()).containsExactly("2.: Не указан срок.");
  }

  @Test
  void activityBetweenItsNeighboursIsNoSection() {
    MadeTable table =
        MadeTable.of(
            MadeTable.HEADING, "1. | " + FIRST, "2. | Отбор участников | | | ", "3. | " + SECOND);

    assertThat(table.read().rows()).hasSize(3);
    assertThat(table.blocking())
        .containsExactly(
            "2.: Не указан срок.", "2.: Не указан ответственный.", "2.: Не указан результат.");
  }

  @Test
  void numbersMayBeginAnewInEachSection() {
    MadeTable table =
        MadeTable.of(
            MadeTable.HEADING,
            "1. | Подготовка | | | ",
            "1. | " + FIRST,
            "2. | " + SECOND,
            "2. | Обучение | | | ",
            "1. | " + FIRST,
            "2. | " + SECOND);

    assertThat(table.sections())
        .containsExactly("1. Подготовка", "1. Подготовка", "2. Обучение", "2. Обучение");
    assertThat(table.blocking()).isEmpty();
  }

  @Test
  void rowsBrokenOverPagesAreWhole() {
    MadeTable table =
        MadeTable.of(
                MadeTable.HEADING,
                "1. | Подготовка кураторов в | до 10 | Заместитель | Приказ о",
                " | школах города | сентября | директора | назначении")
            .anotherTable()
            .rows(MadeTable.HEADING, "2. | Разработка матери-")
            .anotherTable()
            .rows(" | алов для наставников | май | Методист | Памятка", "3. | " + SECOND);

    assertThat(table.activities())
        .containsExactly(
            "1. | Подготовка кураторов в школах города | до 10 сентября | Заместитель директора |"
                + " Приказ о назначении",
            "2. | Разработка матери-алов для наставников | май | Методист | Памятка",
            "3. | " + SECOND);
  }

  @Test
  void lastWordsInTheNextRowGoBack() {
    MadeTable table =
        MadeTable.of(
            MadeTable.HEADING,
            "1. | Семинар | май | Методист | Повышение уровня профессионального",
            "2. | Отбор | май | Куратор | мастерства Протокол заседания",
            "3. | Отчёт | май | Куратор | Сведения о Совете");

    assertThat(table.activities())
        .containsExactly(
            "1. | Семинар | май | Методист | Повышение уровня профессионального мастерства",
            "2. | Отбор | май | Куратор | Протокол заседания",
            "3. | Отчёт | май | Куратор | Сведения о Совете");
    assertThat(table.notices())
        .contains(
            "Слова «мастерства» в начале ячейки перенесены в предыдущую строку: там фраза не"
                + " закончена.");
  }

  @Test
  void severalTablesAreOneRoadmap() {
    MadeTable table =
        MadeTable.of(MadeTable.HEADING, "1. | " + FIRST)
            .text("", "Работа с наставниками")
            .rows(MadeTable.HEADING, "1. | " + SECOND)
            .text("Показатели дорожной карты")
            .rows("№ | Показатель | 2022 | 2023 | 2024", "1 | Доля наставников | 10 | 20 | 30")
            .text("Лист согласования")
            .rows(
                "№ | ФИО | Должность | Дата | Подпись", "1 | Фамилия | директор | 01.02.2022 | да")
            .text("Список рассылки")
            .rows("1. | Управление образования | 1 экз. | на бумаге | почтой");

    assertThat(table.activities()).containsExactly("1. | " + FIRST, "1. | " + SECOND);
    assertThat(table.sections()).containsExactly("", "Работа с наставниками");
  }

  @Test
  void anotherTableOnTheSameSheetEndsTheRoadmap() {
    MadeTable table =
        MadeTable.of(
            MadeTable.HEADING,
            "1. | " + FIRST,
            "Состав рабочей группы | > | > | > | >",
            "№ | ФИО | Должность | Телефон | Роль",
            "1 | Фамилия | директор | 2-12-12 | член группы");

    assertThat(table.activities()).containsExactly("1. | " + FIRST);
  }

  @Test
  void planByMonthsHasItsDeadlinesInItsSections() {
    MadeTable table =
        MadeTable.of(
            "№ | Мероприятие | Ответственный",
            "Сентябрь | > | >",
            "1. | Сбор заявок | Куратор",
            "2. | Отбор участников | Куратор",
            "Октябрь – ноябрь | > | >",
            "3. | Семинар | Методист");

    assertThat(table.read().rows())
        .extracting(row -> row.deadline())
        .containsExactly("Сентябрь", "Сентябрь", "Октябрь – ноябрь");
  }

  @Test
  void monthMergedOverItsRowsIsTheirDeadline() {
    MadeTable table =
        MadeTable.of(
            "Месяц | Содержание работы | Ответственный",
            "Сентябрь | Сбор заявок | Куратор",
            "^ | Отбор участников | Куратор",
            "Октябрь | Семинар | Методист");

    assertThat(table.activities())
        .containsExactly(
            "1. | Сбор заявок | Сентябрь | Куратор | ",
            "2. | Отбор участников | Сентябрь | Куратор | ",
            "3. | Семинар | Октябрь | Методист | ");
  }

  @Test
  void sectionMayStandAboveItsTable() {
    MadeTable table =
        new MadeTable()
            .text("1. Утвердить дорожную карту.", "Дорожная карта", "1-й этап. Подготовка", "")
            .rows(MadeTable.HEADING, "1. | " + FIRST)
            .text("2-й этап. Обучение")
            .rows(MadeTable.HEADING, "2. | " + SECOND);

    assertThat(table.sections()).containsExactly("1-й этап. Подготовка", "2-й этап. Обучение");
  }

  @Test
  void sectionAboveAnActivityIsNoHeadingOfTwoRows() {
    MadeTable table =
        MadeTable.of(
            "Ответственный | Результат | № | Мероприятие | Срок",
            "Куратор | Приказ | 1.1. | Сбор заявок | май",
            " | | II. | Работа с участниками мероприятий | ",
            "Директор | Протокол | 2.1. | Отбор участников | июнь");

    assertThat(table.activities())
        .containsExactly("1.1. | " + FIRST, "2.1. | Отбор участников | июнь | Директор | Протокол");
  }

  @Test
  void activitiesUnderTheMergedNumberOfTheirStageAreActivities() {
    MadeTable table =
        MadeTable.of(
            "№ | Наименование этапа | Мероприятия | Сроки | Ответственный",
            "1. | Подготовка | Изучение методик | май | Куратор",
            "^ | ^ | Подготовка приказа | до 10 июня | Директор",
            "2. | Работа | Обучение наставников | июль | Куратор",
            "^ | ^ | Встречи пар | ^ | Психолог");

    assertThat(table.activities())
        .containsExactly(
            "1. | Изучение методик | май | Куратор | ",
            "1. | Подготовка приказа | до 10 июня | Директор | ",
            "2. | Обучение наставников | июль | Куратор | ",
            "2. | Встречи пар | июль | Психолог | ");
  }

  @Test
  void rowsUnderOneMergedNumberAreNoRepetition() {
    MadeTable table =
        MadeTable.of(MadeTable.HEADING, "1. | " + FIRST, "^ | " + SECOND, "2. | " + FIRST);

    assertThat(table.activities())
        .containsExactly("1. | " + FIRST, "1. | " + SECOND, "2. | " + FIRST);
    assertThat(table.read().rows())
        .extracting(ActivityRow::numbering)
        .containsExactly(Numbering.PRINTED, Numbering.SHARED, Numbering.PRINTED);
    assertThat(table.blocking()).isEmpty();
  }

  @Test
  void rowsWithoutNumbersAreCountedAndKnownToBe() {
    MadeTable table = MadeTable.of("Мероприятие | Срок | Ответственный | Результат", FIRST, SECOND);

    assertThat(table.activities()).containsExactly("1. | " + FIRST, "2. | " + SECOND);
    assertThat(table.read().rows()).extracting(ActivityRow::printedNumber).containsOnly("");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Содержание деятельности",
        "Содержание работы",
        "Краткое содержание",
        "Вид деятельности",
        "Содержание мероприятия"
      })
  void whatStandsBesideTheTitleIsKept(String heading) {
    MadeTable table =
        MadeTable.of(
            "№ | Мероприятие | " + heading + " | Срок | Ответственный | Результат",
            "1. | Сбор заявок | Анкеты, беседы | май | Куратор | Приказ",
            "2. | Отбор участников |  | июнь | Куратор | Протокол",
            "3. | Обучение | Курсы | июль | Куратор | Программа",
            "^ | ^ | Семинары | август | Куратор | Программа");

    assertThat(table.activities())
        .containsExactly(
            "1. | " + FIRST,
            "2. | " + SECOND,
            "3. | Обучение | июль | Куратор | Программа",
            "3. | Обучение | август | Куратор | Программа");
    assertThat(table.read().rows())
        .extracting(ActivityRow::details)
        .containsExactly("Анкеты, беседы", "", "Курсы", "Семинары");
    assertThat(table.read().rows().get(0).withDetailsInTitle().title())
        .isEqualTo("Сбор заявок. Анкеты, беседы");
    assertThat(table.blocking()).isEmpty();
    assertThat(table.notices()).noneMatch(notice -> notice.contains("не используется"));
  }
}
