package ru.vekha.roadmap.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose order it is; lines are parted by a bar. */
class AuthorityTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // the page of a site around the document
        "- Главная|- Приказы|О гимназии|Документы|Отдел образования Речной волости|ПРИКАЗ|№ 4 от"
            + " 02.03.2022;Отдел образования Речной волости",
        "Главная / Документы|ГБПОУ «Ольховский техникум»|Приказ от 02.03.2022 № 4;"
            + "ГБПОУ «Ольховский техникум»",
        // the title and stamps end the name
        "МКОУ «Ольховская СОШ»|План работы по наставничеству|на 2022 год|приказ от 02.03.2022 № 4;"
            + "МКОУ «Ольховская СОШ»",
        "МАОУ «Лицей № 90»||РАССМОТРЕНО||на заседании совета||УТВЕРЖДАЮ||директор школы||"
            + "протокол № 1 от 01.03.2022||приказ № 4 от 02.03.2022|Дорожная карта;МАОУ «Лицей № 90»",
        // a post's kind of place is no name
        "МБОУ «Ольховская школа»|Утверждаю|Директор школы ______ И.О. Фамилия|"
            + "Приказ № 4 от 02.03.2022|План работы;МБОУ «Ольховская школа»",
        // above the title or in it
        "МБУ ДО «Дом ремёсел» г. Ольховска|План-график на 2022 год|Утверждён приказом от 02.03.2022"
            + " № 4;МБУ ДО «Дом ремёсел» г. Ольховска",
        "Приложение 1 к приказу от 02.03.2022 № 4|Комитет по образованию|города Ольховска|"
            + "Дорожная карта на 2022 год;Комитет по образованию города Ольховска",
        "Приложение|к приказу от 02.03.2022 № 4||КГАПОУ «Ольховский колледж»||План мероприятий;"
            + "КГАПОУ «Ольховский колледж»",
        "План мероприятий МБДОУ «Детский сад № 90» на 2022 год;МБДОУ «Детский сад № 90»",
        "Дорожная карта МОУ Ольховская СОШ по наставничеству;МОУ Ольховская СОШ"
      })
  void authorityIsTheOrganisationThatIssues(String lines, String authority) {
    assertThat(authorityOf(lines)).isEqualTo(authority);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Утверждаю|Директор школы ______ И.О. Фамилия|План работы",
        "СОГЛАСОВАНО|Управление образования|План работы на 2022 год",
        "Управление образования обеспечивает выполнение плана.|План работы на 2022 год",
        "Документы|План работы на 2022 год"
      })
  void nobodyIsNamedWhoDoesNotIssue(String lines) {
    assertThat(authorityOf(lines)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "отдела образования администрации Лесного района;"
            + "Отдел образования администрации Лесного района",
        "Министерства образования и науки Нагорной республики;"
            + "Министерство образования и науки Нагорной республики",
        "городского управления образования; Городское управление образования",
        "муниципального казённого учреждения «Отдел образования»;"
            + "Муниципальное казённое учреждение «Отдел образования»",
        "городской администрации Ольховска; Городская администрация Ольховска",
        "районного комитета по образованию; Районный комитет по образованию",
        "администрации города Ольховска; Администрация города Ольховска",
        // not surely told, or no genitive
        "заозёрского отдела образования; заозёрского отдела образования",
        "МБОУ «Школа № 33»; МБОУ «Школа № 33»",
        "ГБОУ школы № 5; ГБОУ школы № 5"
      })
  void authorityIsCalledByItsName(String printed, String named) {
    assertThat(authorityOf("УТВЕРЖДЕНО|приказом " + printed + "|от 02.03.2022 № 4|План работы"))
        .isEqualTo(named);
  }

  private static @Nullable String authorityOf(String lines) {
    return Surroundings.of(List.of(lines.split("\\|")), List.of()).order().authority();
  }
}
