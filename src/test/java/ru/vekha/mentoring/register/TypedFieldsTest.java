package ru.vekha.mentoring.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.mentoring.MentoringForm;

/** What people type, read as what it should be. */
class TypedFieldsTest {

  @ParameterizedTest
  @ValueSource(strings = {"2021-09-01", "01.09.2021", " 1.9.2021 г. ", "01/09/2021"})
  void daysAreReadAsPeopleWriteThem(String text) {
    TypedFields fields = typed(text);
    assertThat(fields.day("x", "Дата")).isEqualTo(LocalDate.of(2021, 9, 1));
    assertThat(fields.problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"31.02.2021,нет в календаре", "2010,одного года мало", "вчера,не похоже на дату"})
  void whatIsNoDayIsSaidWithARemedy(String text, String told) {
    TypedFields fields = typed(text);
    assertThat(fields.day("x", "Дата")).isNull();
    assertThat(fields.problems().get("x")).contains(told);
  }

  @Test
  void numbersHaveCommasAndNothingElse() {
    assertThat(typed("1,50").decimal("x", "Число")).isEqualTo(new BigDecimal("1.5"));
    assertThat(typed("12").whole("x", "Число")).isEqualTo(12);
    for (String text : List.of("-1", "1e9", "12345678901234567890", "NaN", "1,5,5")) {
      TypedFields fields = typed(text);
      assertThat(fields.decimal("x", "Число")).as(text).isNull();
      assertThat(fields.problems()).as(text).containsKey("x");
    }
    TypedFields half = typed("1,5");
    assertThat(half.whole("x", "Число")).isNull();
    assertThat(half.problems()).containsKey("x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"teacher-learner", "Учитель — ученик (студент)", "учитель-ученик (Студент)"})
  void aChoiceIsKnownByCodeAndByTitle(String text) {
    assertThat(FormFields.one(typed(text), "x")).isEqualTo(MentoringForm.TEACHER_LEARNER);
  }

  @Test
  void aProblemOfASheetNeverRepeatsWhatStoodThere() {
    TypedFields sheet = TypedFields.withoutQuoting(Map.of("x", List.of("Тайный")));
    FormFields.one(sheet, "x");
    sheet.day("x", "Дата");
    assertThat(sheet.problems().values()).noneMatch(told -> told.contains("Тайный"));
    TypedFields page = typed("Тайный");
    FormFields.one(page, "x");
    assertThat(page.problems().get("x")).contains("«Тайный»");
  }

  @Test
  void keywordsAreTidiedAndOnce() {
    assertThat(typed(" Физика, физика;\nхимия ,, ").tags("x")).containsExactly("физика", "химия");
  }

  private static TypedFields typed(String text) {
    return new TypedFields(Map.of("x", List.of(text)));
  }
}
