package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SubmittedFormTest {

  private final SubmittedForm form =
      new SubmittedForm(
          UUID.randomUUID(),
          new TaskFormContext("5", "userTask_report", "4", "school-7", Map.of()),
          "hand-in-report",
          "curator",
          null,
          Map.of(
              "report",
              "Проведено",
              "date",
              "2026-11-20",
              "hours",
              new BigDecimal("1.5"),
              "people",
              new BigDecimal("12"),
              "confirmed",
              true,
              "stages",
              List.of("hold", "prepare")));

  @Test
  void givesEachValueInItsType() {
    assertThat(form.text("report")).isEqualTo("Проведено");
    assertThat(form.date("date")).isEqualTo(LocalDate.of(2026, 11, 20));
    assertThat(form.number("hours")).isEqualByComparingTo("1.5");
    assertThat(form.integer("people")).isEqualTo(12);
    assertThat(form.bool("confirmed")).isTrue();
    assertThat(form.codes("stages")).containsExactly("hold", "prepare");
  }

  @Test
  void whatWasLeftEmptyIsEmpty() {
    assertThat(form.optionalText("note")).isEmpty();
    assertThat(form.optionalCode("note")).isEmpty();
    assertThat(form.optionalDate("note")).isEmpty();
    assertThat(form.optionalNumber("note")).isEmpty();
    assertThat(form.codes("note")).isEmpty();
    assertThat(form.bool("note")).isFalse();
  }

  @Test
  void aMissingValueIsNamed() {
    assertThatIllegalStateException()
        .isThrownBy(() -> form.code("outcome"))
        .withMessage("Form hand-in-report came without a value of outcome");
    assertThatIllegalStateException()
        .isThrownBy(() -> form.text("hours"))
        .withMessage("Field hours of form hand-in-report is not a String");
    assertThatIllegalStateException().isThrownBy(() -> form.codes("report"));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> form.integer("hours"));
  }

  @Test
  void cannotBeChangedByAHandling() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> form.values().put("a", "b"));
  }
}
