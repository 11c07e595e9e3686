package ru.vekha.mentoring.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ru.vekha.roadmap.SheetRow;

/** Columns are known by their headings, whatever their order. */
class RegisterSheetTest {

  @ParameterizedTest
  @CsvSource({
    "ФИО наставляемого, name",
    "Ф.И.О., name",
    "«Контактные данные для связи (данные представителя)», contact",
    "Год рождения наставляемого, birthDate",
    "Основной запрос наставляемого, request",
    "Ключевые слова запроса, requestTags",
    "Дата вхождения в программу, enteredOn",
    "Форма наставничества, form",
    "ФИО законного представителя, representative",
    "Данные законного представителя, representative",
    "Дата согласия родителя (законного представителя), representativeConsentOn",
    "Согласие представителя: дата, representativeConsentOn",
    "Согласие законного представителя (документ), representativeConsentDocument",
    "Дата согласия, consentOn",
    "Документ согласия, consentDocument",
    "Дата собственного согласия, ownConsentOn",
    "ФИО наставника, -",
    "Место работы/учёбы наставника, -",
    "№ п/п, -"
  })
  void headingsOfMenteesAreKnown(String heading, String field) {
    assertThat(SheetHeadings.field(Register.MENTEES, heading)).contains(field);
  }

  @ParameterizedTest
  @CsvSource({
    "ФИО наставника, name",
    "Место работы/учебы наставника, place",
    "Основные компетенции наставника, competences",
    "Важные для программы достижения наставника, achievements",
    "Интересы наставника, interests",
    "Желаемый возраст наставляемых, ages",
    "Ресурс времени на программу наставничества, hoursPerWeek",
    "ФИО наставляемого (наставляемых), -",
    "Место работы/учёбы наставляемого, -",
    "Лимит наставляемых, capacity",
    "Дата тестирования, testedOn"
  })
  void headingsOfMentorsAreKnown(String heading, String field) {
    assertThat(SheetHeadings.field(Register.MENTORS, heading)).contains(field);
  }

  @Test
  void theOrderOfColumnsDoesNotMatter() {
    String[] headings = {
      "Форма", "Запрос", "ФИО", "Дата согласия", "Дата рождения", "Телефон", "Дата вхождения"
    };
    String[] cells = {
      "teacher-learner", "Робот", "Иванов Иван", "31.08.2021", "01.01.2010", "8", "01.09.2021"
    };
    RegisterSheet straight = RegisterSheet.of(Register.MENTEES, rows(headings, cells, false));
    assertThat(RegisterSheet.of(Register.MENTEES, rows(headings, cells, true))).isEqualTo(straight);
    assertThat(straight.rows().get(0).fields())
        .containsEntry("representativeConsentOn", List.of("31.08.2021"))
        .containsEntry("category", List.of("LEARNER"))
        .doesNotContainKey("consentOn");
  }

  @Test
  void withoutAColumnOfConsentsNothingIsRead() {
    String[] headings = {"ФИО", "Дата рождения", "Телефон", "Запрос", "Форма", "Дата вхождения"};
    assertThatThrownBy(() -> RegisterSheet.of(Register.MENTEES, rows(headings, headings, false)))
        .isInstanceOf(SheetRefused.class)
        .hasMessageContaining("не хватает столбцов: Дата согласия.");
  }

  private static List<SheetRow> rows(String[] headings, String[] cells, boolean turned) {
    return List.of(row(4, headings, turned), row(6, cells, turned));
  }

  private static SheetRow row(int number, String[] cells, boolean turned) {
    Map<Integer, String> words = new HashMap<>();
    for (int at = 0; at < cells.length; at++) {
      words.put(turned ? cells.length - at : at, cells[at]);
    }
    return new SheetRow(0, number, words);
  }
}
