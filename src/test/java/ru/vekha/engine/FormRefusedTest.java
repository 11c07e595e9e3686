package ru.vekha.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormRefusedTest {

  @Test
  void namesFieldsAsUsersReadThem() {
    FormRefused refused =
        FormRefused.field("orderDate", "приказ ещё не издан")
            .labelled(Map.of("orderDate", "Дата приказа")::get);

    assertThat(refused).hasMessage("Форма не принята. Поле «Дата приказа»: приказ ещё не издан.");
    assertThat(refused.problems().get(0).key()).isEqualTo("orderDate");
  }

  @Test
  void aGivenNameIsKept() {
    FormRefused refused =
        new FormRefused(List.of(new FieldProblem("a", "Имя из кода", "нет")))
            .labelled(key -> "Имя из формы");

    assertThat(refused).hasMessageContaining("Поле «Имя из кода»");
  }

  @Test
  void aLongListOfReasonsIsCutShort() {
    FormRefused refused =
        new FormRefused(
            IntStream.range(0, 1_000).mapToObj(i -> FieldProblem.of("f" + i, "нет")).toList());

    assertThat(refused.getMessage()).endsWith("Поле «f19»: нет. Других замечаний: 980.");
    assertThat(refused.problems()).hasSize(1_000);
  }

  @Test
  void endsASentenceOnce() {
    assertThat(FormRefused.because("Карточка закрыта."))
        .hasMessage("Форма не принята. Карточка закрыта.");
    assertThat(FormRefused.because("Карточка закрыта"))
        .hasMessage("Форма не принята. Карточка закрыта.");
  }

  @Test
  void needsAReason() {
    assertThatIllegalArgumentException().isThrownBy(() -> new FormRefused(List.of()));
  }
}
