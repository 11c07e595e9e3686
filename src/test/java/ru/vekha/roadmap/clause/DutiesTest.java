package ru.vekha.roadmap.clause;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.roadmap.ActivityRow;

class DutiesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "Директорам школ представить планы в срок до 15.09.2023 г."
            + "| Директорам школ | в срок до 15.09.2023 г.",
        "Руководителям организаций: назначить куратора не позднее 1 октября 2023 года;"
            + "| Руководителям организаций: | не позднее 1 октября 2023 года",
        "Отделу воспитания (методист отдела) провести сбор сведений к 20 декабря 2023 г."
            + "| Отделу воспитания (методист отдела) | к 20 декабря 2023 г.",
        "В срок до 10.09.2023 руководителям школ разместить положение на сайте."
            + "| руководителям школ | В срок до 10.09.2023",
        "МБУ «Методический центр» обеспечить сопровождение наставников в течение 2023-2024 учебного"
            + " года.| МБУ «Методический центр» | в течение 2023-2024 учебного года",
        "Рекомендовать руководителям детских садов организовать обучение кураторов до 1 ноября."
            + "| руководителям детских садов | до 1 ноября",
        "Заместителю начальника ежеквартально до 10 числа месяца, следующего за отчётным,"
            + " представлять сводный отчёт."
            + "| Заместителю начальника | ежеквартально до 10 числа месяца, следующего за отчётным",
        "Методисту вести учёт пар постоянно.| Методисту | постоянно",
        "Методисту представлять отчёт два раза в год.| Методисту | два раза в год",
        "Куратору ежемесячно, до 5 числа, обновлять базу наставников."
            + "| Куратору | ежемесячно, до 5 числа",
        "Директору довести приказ до сведения учителей в течение трёх рабочих дней со дня его"
            + " подписания.| Директору | в течение трёх рабочих дней со дня его подписания",
        "Педагогам-психологам провести тестирование с 1 по 15 октября 2023 года."
            + "| Педагогам-психологам | с 1 по 15 октября 2023 года",
        "Отделу кадров подготовить ежегодный доклад о наставниках." + "| Отделу кадров | ежегодный",
        "Директорам школ обновить списки согласно графику, утверждённому отделом."
            + "| Директорам школ | согласно графику, утверждённому отделом",
        "Куратору (учителю) принять участие в обучении по мере необходимости."
            + "| Куратору (учителю) | по мере необходимости",
        "В целях контроля методисту составить справку до 25.05.2024."
            + "| методисту | до 25.05.2024",
        "Директорам школ в установленные сроки сдать отчёты."
            + "| Директорам школ | в установленные сроки",
        "Начальнику отдела в срок до 00.00.0000 утвердить программы."
            + "| Начальнику отдела | в срок до 00.00.0000",
        "Куратору провести семинар 20 октября 2023 года.| Куратору | 20 октября 2023 года",
        "Куратору до 25 мая 2024 года составить справку по итогам года."
            + "| Куратору | до 25 мая 2024 года",
        "Специалисту разместить приказ на сайте в течение 3 дней."
            + "| Специалисту | в течение 3 дней",
        "Школам сдавать отчёт 2 раза в год: до 20 декабря и до 20 мая."
            + "| Школам | 2 раза в год, до 20 декабря и до 20 мая",
        "Собрать сведения о парах до 1 марта 2024 года.| - | до 1 марта 2024 года"
      })
  void deadlineAndAddresseeAreFoundInTheSentence(
      String sentence, String responsible, String deadline) {
    Duties duties = order("1. " + sentence);

    assertThat(duties.dated()).hasSize(1);
    ActivityRow row = duties.dated().get(0);
    assertThat(row.title()).isEqualTo(sentence);
    assertThat(row.deadline()).isEqualTo(deadline);
    assertThat(row.responsible())
        .isEqualTo(responsible == null ? "" : responsible.replaceAll(":$", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Утвердить дорожную карту на 2023 год (приложение).",
        "Назначить координатором наставничества методический центр.",
        "Признать утратившим силу приказ от 01.09.2022 № 5.",
        "Контроль за исполнением приказа возложить на заместителя начальника до 1 мая.",
        "Приказ вступает в силу с 1 сентября 2023 года.",
        "Считать настоящий приказ действующим с 01.09.2023."
      })
  void actsAndControlAreNoDuties(String sentence) {
    Duties duties = order("1. " + sentence);

    assertThat(duties.withDeadline()).isEmpty();
    assertThat(duties.undated()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Учителям до 35 лет пройти обучение наставников.",
        "Директорам школ обеспечить вовлечение до 70 % обучающихся.",
        "Методисту изучить письмо от 20 октября 2022 года.",
        "Методисту изучить приказ от 20.10.2022 № 5.",
        "Директору создать 5 пар наставников.",
        "Методисту разработать программу обучения в соответствии с методологией.",
        "Методисту вести учёт по формам согласно приложениям 1, 2 к положению.",
        "Директору школы № 5 во исполнение распоряжения от 25.12.2019 № Р-145 создать совет."
      })
  void numbersThatAreNoTermsLeaveTheDutyUndated(String sentence) {
    Duties duties = order("1. " + sentence);

    assertThat(duties.dated()).isEmpty();
    assertThat(duties.undated()).extracting(ActivityRow::title).containsExactly(sentence);
  }

  @Test
  void addresseeOfTheParentHoldsForItsClauses() {
    Duties duties =
        order(
            """
            1. Утвердить:
             - 1.1. Положение о наставничестве;
             - 1.2. Показатели согласно приложению 2;
            2. Методическому центру (директор центра):
            2.1. Подготовить памятки до 01.10.2023;
            2.2. Вести банк практик;
            3. Руководителям школ обеспечить:
            - издание приказов до 15.09.2023;
            - ежеквартальное представление сведений;
            4. Контроль оставляю за собой.
            """);

    assertThat(duties.dated())
        .extracting(ActivityRow::number, ActivityRow::deadline, ActivityRow::responsible)
        .containsExactly(
            tuple("2.1", "до 01.10.2023", "Методическому центру (директор центра)"),
            tuple("3-a", "до 15.09.2023", "Руководителям школ"),
            tuple("3-b", "ежеквартальное", "Руководителям школ"));
    assertThat(duties.undated()).extracting(ActivityRow::number).containsExactly("2.2");
    assertThat(duties.dated().get(0).group())
        .isEqualTo("2. Методическому центру (директор центра):");
    assertThat(duties.dated().get(0).section()).isEqualTo("Приказ № 7");
  }

  @Test
  void deadlineOfTheParentHoldsForItsClauses() {
    Duties duties =
        order(
            """
            1. Директорам школ в срок до 20.09.2023:
            1) назначить кураторов;
            2) собрать согласия родителей до 30.09.2023.
            """);

    assertThat(duties.dated())
        .extracting(ActivityRow::number, ActivityRow::deadline, ActivityRow::responsible)
        .containsExactly(
            tuple("1.1)", "в срок до 20.09.2023", "Директорам школ"),
            tuple("1.2)", "до 30.09.2023", "Директорам школ"));
  }

  @Test
  void reachingTheIndicatorsOfAnAnnexIsDatedByIt() {
    Duties duties =
        order("2. Директорам школ обеспечить достижение показателей согласно приложению 2.");

    assertThat(duties.dated())
        .extracting(ActivityRow::deadline)
        .containsExactly("согласно приложению 2");
  }

  @Test
  void termAndAnswerableOnLinesOfTheirOwnBelongToTheClause() {
    Duties duties =
        order(
            """
            1. Организовать обучение наставников.
            Срок: до 15 октября 2023 г.
            Ответственный: заместитель директора.
            2. Провести опрос. Срок исполнения – ноябрь 2023 года. Отв.: психолог.
            """);

    assertThat(duties.dated())
        .extracting(ActivityRow::title, ActivityRow::deadline, ActivityRow::responsible)
        .containsExactly(
            tuple(
                "Организовать обучение наставников.",
                "до 15 октября 2023 г.",
                "заместитель директора"),
            tuple("Провести опрос.", "ноябрь 2023 года", "психолог"));
  }

  @Test
  void clauseBrokenAtTheEdgeOfThePageIsWhole() {
    Duties duties =
        order(
            """
            1. Руководителям образовательных организаций города представить в отдел
            образования планы работы с наставниками в срок до
            15 сентября 2023 года.
            """);

    assertThat(duties.dated())
        .extracting(ActivityRow::deadline)
        .containsExactly("в срок до 15 сентября 2023 года");
  }

  @Test
  void annexGivesWhatHasATermAndSomebodyWhoAnswers() {
    Duties duties =
        order(
            """
            1. Утвердить модель наставничества (приложение).

            Приложение

            1. Общие положения
            1.1. Модель разработана на основании распоряжения от 25.12.2019 № Р-145.
            1.2. Первые три года работы учитель считается молодым специалистом.
            2. Управление
            2.1. Методический центр:
            1) обеспечивает:
            - обучение кураторов;
            - сбор сведений ежеквартально, до 5 числа;
            2) ежегодно проводит конкурс;
            2.2. Школы города назначают кураторов до 1 октября.
            """);

    assertThat(duties.dated()).isEmpty();
    assertThat(duties.undated()).isEmpty();
    assertThat(duties.ofAnnexes())
        .extracting(ActivityRow::number, ActivityRow::deadline, ActivityRow::responsible)
        .containsExactly(
            tuple("2.1.1)-b", "ежеквартально, до 5 числа", "Методический центр"),
            tuple("2.1.2)", "ежегодно", "Методический центр"),
            tuple("2.2", "до 1 октября", "Школы города"));
    assertThat(duties.ofAnnexes().get(0).section()).isEqualTo("2. Управление");
  }

  @Test
  void textWithoutAnOrderHasNoDuties() {
    Duties duties = Duties.in("1. Сдать отчёт до 01.09.2023.".lines().toList(), null);

    assertThat(duties.withDeadline()).isEmpty();
  }

  private static Duties order(String clauses) {
    return Duties.in(
        ("Отдел образования\n\nП Р И К А З\n\nО наставничестве\n\nПРИКАЗЫВАЮ:\n\n" + clauses)
            .lines()
            .map(String::strip)
            .toList(),
        "7");
  }
}
