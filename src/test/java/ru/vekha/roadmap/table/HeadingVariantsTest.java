package ru.vekha.roadmap.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.RoadmapRefused;

/** The same activity under the headings of many authorities. */
class HeadingVariantsTest {
  private static final String NUMBER = "1.";
  private static final String TITLE = "Подготовка кураторов";
  private static final String DEADLINE = "до 10 сентября 2022 г.";
  private static final String RESPONSIBLE = "Руководители школ";
  private static final String RESULT = "Приказ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "№ | Наименование мероприятия | Срок исполнения | Исполнитель | Ожидаемый результат",
        "№ п/п | Содержание работы | Сроки | Ответственные | Вид документа",
        "п/п | Что делаем | Когда | Кто отвечает | Что получим",
        "№№ п/п | Виды работ | Время проведения | Ответственное лицо | Отчётный документ",
        "N п/п | Направление деятельности | Период | Ответственные исполнители | Планируемый результат",
        "Номер | Задача | Сроки реализации | Кто проводит | Подтверждающий документ",
        "№ | Этап | Срок | Ответственный | Форма представления результата",
        "№ | Действия | Дата проведения | Ответственный за исполнение | Показатель",
        "№ | Наименование | Плановый срок | Исполнители | Итоговый документ",
        "№ | Перечень мероприятий | Предельный срок исполнения | ФИО ответственного | Форма отчётности",
        "№ пункта | Содержание деятельности | Месяц | Должность ответственного | Результат (вид документа)",
        "№ | Мероприятия | Планируемые сроки проведения | Ответственные (исполнители) | Продукт",
        "№ | Комплекс мер | Дата | Кто | Подтверждение",
        "№ п/п | Шаги | Календарные сроки | Организация – исполнитель | Индикатор",
        "№ | Меро- приятие | С р о к | Ответст- венный | Резуль-тат",
        "№ | М Е Р О П Р И Я Т И Е | С Р О К И | О Т В Е Т С Т В Е Н Н Ы Е | И Т О Г",
        "№ п/п | Haимeнование мероприятий | Cрoк | Oтвeтствeнный | Peзультaт",
        "№ | Мероприятие* | Срок исполнения¹ | Ответственный: | Результат.",
        "№ | Что нужно успеть | Срок | Ответственный | Результат",
        " | Мероприятие | Срок | Ответственный | Результат"
      })
  void headingsOfManyWordingsAreKnown(String heading) {
    MadeTable table =
        MadeTable.of(heading, String.join(" | ", NUMBER, TITLE, DEADLINE, RESPONSIBLE, RESULT));

    assertThat(table.activities())
        .containsExactly(String.join(" | ", NUMBER, TITLE, DEADLINE, RESPONSIBLE, RESULT));
  }

  @Test
  void extraColumnsAreNotMistaken() {
    MadeTable table =
        MadeTable.of(
            "№ | Форма проведения мероприятия | Мероприятие | Участники мероприятия | Место проведения"
                + " | Соисполнители | Дата проведения мероприятия | Источник финансирования | Объём, тыс. руб."
                + " | Ответственный за мероприятие | Результат мероприятия | Отметка о выполнении | Примечание",
            "1 | семинар | Обучение наставников | педагоги | ЦРО | школы | май | бюджет | 10 | Методист |"
                + " Программа | нет | важно");

    assertThat(table.activities())
        .containsExactly("1 | Обучение наставников | май | Методист | Программа");
    assertThat(table.notices())
        .contains("Столбец «Участники мероприятия» не используется в дорожной карте.");
  }

  @Test
  void stageOfItsOwnIsTheSectionOfItsRows() {
    MadeTable table =
        MadeTable.of(
            "Этап | Мероприятие | Срок | Ответственный",
            "Подготовка | Сбор заявок | май | Куратор",
            "^ | Отбор участников | июнь | Куратор",
            "Обучение | Запуск курсов | осень | Методист");

    assertThat(table.activities())
        .containsExactly(
            "1. | Сбор заявок | май | Куратор | ",
            "2. | Отбор участников | июнь | Куратор | ",
            "3. | Запуск курсов | осень | Методист | ");
    assertThat(table.sections()).containsExactly("Подготовка", "Подготовка", "Обучение");
    assertThat(table.notices())
        .contains(
            "Номера мероприятий в документе не напечатаны, они даны по порядку.",
            "В таблице нет столбца с результатом.");
  }

  @Test
  void deadlineInTwoColumnsIsOne() {
    MadeTable table =
        MadeTable.of(
            "№ | Мероприятие | Дата начала | Дата окончания | Исполнитель",
            "1 | Сбор заявок | 01.02.2022 | 15.03.2022 | Куратор",
            "2 | Отбор | 01.03.2022 | 01.03.2022 | Куратор",
            "3 | Отчёт | | 25.12.2022 | Куратор");

    assertThat(table.activities())
        .containsExactly(
            "1 | Сбор заявок | 01.02.2022 – 15.03.2022 | Куратор | ",
            "2 | Отбор | 01.03.2022 | Куратор | ",
            "3 | Отчёт | 25.12.2022 | Куратор | ");
  }

  @Test
  void headingOfTwoRowsIsRead() {
    String row = "1 | Сбор заявок | 01.02.2022 | 15.03.2022 | Куратор | Приказ";
    String expected = "1 | Сбор заявок | 01.02.2022 – 15.03.2022 | Куратор | Приказ";
    assertThat(
            MadeTable.of(
                    "№ | Мероприятие | Срок реализации | > | Исполнитель | Результат",
                    "^ | ^ | начало | окончание | ^ | ^",
                    row)
                .activities())
        .containsExactly(expected);
    assertThat(
            MadeTable.of(
                    "№ | Мероприятие | Сроки | | Исполнитель | Результат",
                    " | | с | по | | ",
                    "1 | 2 | 3 | 4 | 5 | 6",
                    row)
                .activities())
        .containsExactly(expected);
    assertThat(
            MadeTable.of(
                    "№ | Мероприятие | Исполнение | > | Результат",
                    "^ | ^ | срок | ответственный | ^",
                    "1 | Сбор заявок | май | Куратор | Приказ")
                .activities())
        .containsExactly("1 | Сбор заявок | май | Куратор | Приказ");
  }

  @Test
  void numbersWithoutAHeadingAreNumbers() {
    assertThat(
            MadeTable.of(
                    "Мероприятие | Срок | Ответственный",
                    "1. | Сбор заявок | май | Куратор",
                    "2. | Отбор | июнь | Куратор")
                .activities())
        .containsExactly("1. | Сбор заявок | май | Куратор | ", "2. | Отбор | июнь | Куратор | ");
  }

  @Test
  void columnWithAnotherHeadingIsKnownByItsCells() {
    assertThat(
            MadeTable.of(
                    "№ | Мероприятие | Ответственный | 2022/23",
                    "1 | Сбор заявок | Куратор | сентябрь",
                    "2 | Отбор | Куратор | октябрь 2022 г.")
                .activities())
        .containsExactly(
            "1 | Сбор заявок | сентябрь | Куратор | ", "2 | Отбор | октябрь 2022 г. | Куратор | ");
  }

  @Test
  void columnsWithoutAnyHeadingAreKnownByTheirCells() {
    List<String> expected =
        List.of(
            "1. | Разработка положения о наставничестве | до 01.09.2022 | Директор | Положение",
            "2. | Проведение семинара для кураторов школ | октябрь 2022 г. | Методист | Программа семинара",
            "3. | Подведение итогов работы за учебный год | май 2023 г. | Куратор | Отчёт");
    MadeTable table =
        MadeTable.of(
            "Директор | 1. | Положение | Разработка положения о наставничестве | до 01.09.2022",
            "Методист | 2. | Программа семинара | Проведение семинара для кураторов школ | октябрь 2022 г.",
            "Куратор | 3. | Отчёт | Подведение итогов работы за учебный год | май 2023 г.");

    assertThat(table.activities()).containsExactlyElementsOf(expected);
    assertThat(MadeTable.of(expected.toArray(String[]::new)).activities())
        .containsExactlyElementsOf(expected);
    assertThat(table.notices())
        .contains("У таблицы нет строки с названиями столбцов, столбцы найдены по содержанию.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "№ | ФИО | Должность | Подпись | Дата",
        "№ | Наименование показателя | Единица измерения | 2022 | 2023",
        "№ | Фамилия, имя, отчество | Должность | Роль в рабочей группе | Телефон",
        "№ | Наименование организации | Адрес | Ответственный | Телефон",
        "№ | Кому | Количество экземпляров | Дата | Подпись",
        "1. | Разработка плана мероприятий | до 1 мая | Ответственные за внедрение | Срок не ограничен"
      })
  void headingsOfOtherTablesAreNone(String heading) {
    assertThatThrownBy(
            () -> MadeTable.of(heading, "1 | Первое | второе | третье | четвёртое").activities())
        .isInstanceOf(RoadmapRefused.class);
  }

  @Test
  void statementsAboveATableHeadNoColumn() {
    assertThat(Column.of("Срок реализации")).contains(Column.DEADLINE);
    assertThat(Column.of("Срок реализации: 2022–2024 годы")).isEmpty();
    assertThat(Column.of("Список рассылки")).isEmpty();
  }
}
