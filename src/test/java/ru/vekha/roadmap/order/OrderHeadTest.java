package ru.vekha.roadmap.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OrderHeadTest {
  private static final LocalDate DAY = LocalDate.of(2023, 8, 31);

  @ParameterizedTest
  @MethodSource("heads")
  @DisplayName("authority, number and date are read from every usual head")
  void headIsRead(String text, String authority, String number, LocalDate date) {
    Order order = Surroundings.of(text.lines().toList(), List.of()).order();

    assertThat(order).isEqualTo(new Order(authority, number, date));
  }

  static Stream<Arguments> heads() {
    return Stream.of(
        Arguments.of(
            "Администрация города Заречного\nПензенской области\n\nДЕПАРТАМЕНТ ОБРАЗОВАНИЯ\n\n"
                + "П Р И К А З\n\n31.08.2023\n\n№ 99-н\n\nОб утверждении дорожной карты",
            "Администрация города Заречного Пензенской области, ДЕПАРТАМЕНТ ОБРАЗОВАНИЯ",
            "99-н",
            DAY),
        Arguments.of(
            "МИНИСТЕРСТВО ОБРАЗОВАНИЯ\nСВЕТЛОГОРСКОЙ ОБЛАСТИ\n\nР А С П О Р Я Ж Е Н И Е\n\n"
                + "от 31 августа 2023 года N 194-р",
            "МИНИСТЕРСТВО ОБРАЗОВАНИЯ СВЕТЛОГОРСКОЙ ОБЛАСТИ",
            "194-р",
            DAY),
        Arguments.of(
            "РОССИЙСКАЯ ФЕДЕРАЦИЯ\nАДМИНИСТРАЦИЯ ЛЕСНОГО РАЙОНА\nУПРАВЛЕНИЕ ОБРАЗОВАНИЯ\n"
                + "ПРИКАЗ\nот «31» августа 2023 г. № 01-05/123\nп. Лесной",
            "АДМИНИСТРАЦИЯ ЛЕСНОГО РАЙОНА, УПРАВЛЕНИЕ ОБРАЗОВАНИЯ",
            "01-05/123",
            DAY),
        Arguments.of(
            "Управление образования\n\nадминистрации муниципального района «Речной»\n\n"
                + "456780, г. Речной, ул. Мира, д. 1, тел. 2-34-56\n\nПРИКАЗ № 45-ОД\n\n31.08.2023 г.",
            "Управление образования администрации муниципального района «Речной»",
            "45-ОД",
            DAY),
        Arguments.of(
            "Муниципальное бюджетное общеобразовательное учреждение\n"
                + "«Средняя общеобразовательная школа № 5»\nгорода Заречного\n\nПРИКАЗ\n\n"
                + "31.08.23                № 123 - од\n\nО наставничестве",
            "Муниципальное бюджетное общеобразовательное учреждение «Средняя общеобразовательная"
                + " школа № 5» города Заречного",
            "123-од",
            DAY),
        Arguments.of(
            "Муниципальное казённое учреждение\n«Отдел образования Степного района»\n\n"
                + "ПРИКАЗ\n« 31 »  августа  2023 года\n№ ОД-77/2",
            "Муниципальное казённое учреждение «Отдел образования Степного района»",
            "ОД-77/2",
            DAY),
        Arguments.of(
            "Комитет по образованию\nПриказ от 31.08.2023 № 12/1\nОб утверждении плана",
            "Комитет по образованию",
            "12/1",
            DAY),
        Arguments.of(
            "МБОУ СОШ № 3\n\nВЫПИСКА ИЗ ПРИКАЗА\n\n№ 210 от 31 августа 2023 г.",
            "МБОУ СОШ № 3",
            "210",
            DAY),
        Arguments.of(
            "ПРИКАЗ по МБОУ «Лицей № 8»\nот \"31\" 08 2023 г.\nпо основной деятельности № 15-о",
            "МБОУ «Лицей № 8»",
            "15-о",
            DAY),
        Arguments.of(
            "Отдел образования\nПРИКАЗ\n«___» ________ 2023 г.      № ______\nОб утверждении",
            "Отдел образования",
            null,
            null));
  }

  @Test
  void decreesNamedInThePreambleAreNotTheOrder() {
    Order order =
        Surroundings.of(
                """
                УПРАВЛЕНИЕ ОБРАЗОВАНИЯ
                ПРИКАЗ
                Об организации наставничества
                Во исполнение распоряжения министерства от 25.12.2019 № Р-145
                """
                    .lines()
                    .toList(),
                List.of())
            .order();

    assertThat(order).isEqualTo(new Order("УПРАВЛЕНИЕ ОБРАЗОВАНИЯ", null, null));
  }

  @ParameterizedTest
  @MethodSource("stamps")
  void orderIsReadFromTheStampOfTheAnnex(String text, String authority, String number) {
    Order order =
        Surroundings.of((text + "\n\nДорожная карта\n").lines().toList(), List.of()).order();

    assertThat(order).isEqualTo(new Order(authority, number, DAY));
  }

  static Stream<Arguments> stamps() {
    return Stream.of(
        Arguments.of(
            "Приложение № 2\nк приказу управления образования\nЛесного района\nот 31.08.2023 № 45",
            "Управление образования Лесного района",
            "45"),
        Arguments.of(
            "УТВЕРЖДЕНО\nприказом директора МБОУ «СОШ № 5»\nот «31» августа 2023 г. № 123-ОД",
            "МБОУ «СОШ № 5»",
            "123-ОД"),
        Arguments.of(
            "УТВЕРЖДАЮ\nДиректор МБОУ СОШ № 5\n_____________ И.О. Фамилия\nПриказ № 45 от 31.08.2023",
            "МБОУ СОШ № 5",
            "45"),
        Arguments.of(
            "Приложение 1 к распоряжению Министерства образования от 31 августа 2023 г. N 194-р",
            "Министерство образования",
            "194-р"),
        Arguments.of("Утверждён\nприказ ОО\n№ 7-о от 31.08.2023г.", "ОО", "7-о"));
  }

  @Test
  void orderOfSeveralActsIsTheOneTheAnnexNames() {
    String acts =
        """
        Министерство образования
        ПРИКАЗ
        01.02.2022 № 10
        О наставничестве

        Управление образования города Заречного
        ПРИКАЗ
        31.08.2023 № 45
        О внесении изменений

        Отдел кадров
        ПРИКАЗ
        01.09.2023 № 46

        Приложение к приказу от 31.08.2023 № 45
        План мероприятий
        """;

    assertThat(Surroundings.of(acts.lines().toList(), List.of()).order())
        .isEqualTo(new Order("Управление образования города Заречного", "45", DAY));
  }

  @Test
  void orderBehindItsAnnexIsFound() {
    Order order =
        Surroundings.of(
                List.of("Дорожная карта"),
                List.of("", "Отдел образования", "ПРИКАЗ", "31.08.2023 № 45"))
            .order();

    assertThat(order).isEqualTo(new Order("Отдел образования", "45", DAY));
  }

  @Test
  void contradictionBetweenHeadAndAnnexIsReported() {
    Surroundings around =
        Surroundings.of(
            List.of(
                "Отдел образования",
                "ПРИКАЗ",
                "31.08.2023 № 45",
                "",
                "Приложение",
                "к приказу отдела образования от 30.08.2023 № 45"),
            List.of());

    assertThat(around.order().date()).isEqualTo(DAY);
    assertThat(around.problems())
        .anyMatch(problem -> problem.what().contains("в заголовке и в приложении не совпадают"));
  }
}
