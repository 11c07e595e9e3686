package ru.vekha.engine.form;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KeptVariablesTest {

  static Stream<Object> fit() {
    return Stream.of(
        "done",
        UUID.randomUUID().toString(),
        "2026-11-21",
        "2026-11-21T10:00+03:00",
        5,
        5L,
        0.5,
        true);
  }

  @ParameterizedTest
  @MethodSource("fit")
  void codesDatesAndNumbersMayBeKept(Object value) {
    assertThatCode(() -> KeptVariables.check(ReportForm.schema(), Map.of("anything", value)))
        .doesNotThrowAnyException();
  }

  @Test
  void aVariableMayBeCleared() {
    assertThatCode(
            () ->
                KeptVariables.check(
                    ReportForm.schema(), Collections.singletonMap("anything", null)))
        .doesNotThrowAnyException();
  }

  static Stream<Object> unfit() {
    return Stream.of(
        "Отчёт",
        "two words",
        "",
        "a".repeat(65),
        "a\n",
        List.of("a"),
        Map.of(),
        new BigDecimal("1"),
        LocalDate.EPOCH,
        new byte[] {1},
        'c');
  }

  @ParameterizedTest
  @MethodSource("unfit")
  void anythingElseIsAProgrammingError(Object value) {
    assertThatIllegalStateException()
        .isThrownBy(() -> KeptVariables.check(ReportForm.schema(), Map.of("anything", value)))
        .withMessageContaining("anything");
  }

  @Test
  void aFieldMayBeKeptOnlyWhenTheFormMarksIt() {
    assertThatCode(() -> KeptVariables.check(ReportForm.schema(), Map.of("outcome", "done")))
        .doesNotThrowAnyException();
    assertThatIllegalStateException()
        .isThrownBy(() -> KeptVariables.check(ReportForm.schema(), Map.of("report", "Ivanov")))
        .withMessageContaining("not marked");
  }
}
