package ru.vekha.mentoring.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.mentoring.RegisterRefused;
import ru.vekha.mentoring.pair.PairPlan;

class PlanLinesTest {

  private static final List<UUID> TWO = List.of(new UUID(0, 1), new UUID(0, 2));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "15.10.2021 Выбрать тему",
        "15.10.2021 — Выбрать тему",
        "15.10.2021: Выбрать тему",
        "  15.10.2021 -Выбрать тему  "
      })
  void aStepIsADayAndWhatIsDone(String line) {
    assertThat(PlanLines.steps(line))
        .containsExactly(new PairPlan.Step("Выбрать тему", LocalDate.of(2021, 10, 15)));
  }

  @Test
  void emptyLinesAreNoSteps() {
    assertThat(PlanLines.steps("1.10.2021 Начать\n\n\n2.10.2021 Кончить\n")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Выбрать тему", "31.02.2021 Выбрать", "15.10.2021", "15.10 Выбрать"})
  void aStepThatIsNoneIsNamed(String line) {
    assertThatExceptionOfType(RegisterRefused.class)
        .isThrownBy(() -> PlanLines.steps(line))
        .withMessageContaining("Строка «" + line);
  }

  @Test
  void goalsGoToTheNumberedMentees() {
    assertThat(PlanLines.goals("2) Выступить\n1. Собрать", TWO))
        .containsEntry(TWO.get(0), "Собрать")
        .containsEntry(TWO.get(1), "Выступить");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Собрать", "0. Собрать", "3. Собрать", "1. Собрать\n1. Ещё раз"})
  void aGoalOfNobodyOrTwiceIsNamed(String text) {
    assertThatExceptionOfType(RegisterRefused.class)
        .isThrownBy(() -> PlanLines.goals(text, TWO))
        .withMessageContaining("не понята");
  }
}
