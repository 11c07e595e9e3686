package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.junit.jupiter.api.Test;

class ProcessVariableTest {

  private record StepId(UUID value) {}

  private static final ProcessVariable<LocalDate> DUE = ProcessVariable.date("dueDate");
  private static final ProcessVariable<Integer> LEVEL = ProcessVariable.number("escalationLevel");
  private static final ProcessVariable<Boolean> LATE = ProcessVariable.flag("late");
  private static final ProcessVariable<StepId> STEP =
      ProcessVariable.uuid("stepId").as(StepId::new, StepId::value);

  @Test
  void keepsScalarsAndReadsTypes() {
    StepId step = new StepId(UUID.randomUUID());
    VariableMap variables = Variables.createVariables();

    DUE.on(variables).set(LocalDate.of(2026, 11, 21));
    LEVEL.on(variables).set(2);
    LATE.on(variables).set(true);
    STEP.on(variables).set(step);

    assertThat(variables)
        .containsEntry("dueDate", "2026-11-21")
        .containsEntry("escalationLevel", 2)
        .containsEntry("late", true)
        .containsEntry("stepId", step.value().toString());
    assertThat(DUE.from(variables)).isEqualTo("2026-11-21");
    assertThat(LEVEL.from(Map.of("escalationLevel", 2L))).isEqualTo(2);
    assertThat(LATE.from(variables)).isTrue();
    assertThat(STEP.from(variables)).isEqualTo(step);
  }

  @Test
  void aMissingVariableSaysItsName() {
    assertThat(DUE.optionalFrom(Map.of())).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> DUE.from(Map.of("late", true)))
        .withMessage("No variable dueDate among [late]");
  }

  @Test
  void aVariableOfAnotherKindSaysItsName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> DUE.from(Map.of("dueDate", "tomorrow")))
        .withMessage("Variable dueDate cannot be read");
    assertThatIllegalStateException()
        .isThrownBy(() -> LEVEL.optionalFrom(Map.of("escalationLevel", "two")))
        .withMessage("Variable escalationLevel cannot be read");
  }

  @Test
  void nullClears() {
    VariableMap variables = Variables.createVariables();

    DUE.on(variables).set(null);

    assertThat(variables).containsEntry("dueDate", null);
  }
}
