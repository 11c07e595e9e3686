package ru.vekha.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cell that swallowed half a page neither breaks the reading nor holds it up. */
class LongPhrasesTest {

  private static final int LENGTH = 10_000;

  /** Far above what any of them takes, so that a busy machine does not matter. */
  private static final Duration NO_HOLD_UP = Duration.ofSeconds(2);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "до 01.09.2021 ",
        "до 1.1.21; ",
        "сентябрь, ",
        "школы ",
        "школы – ",
        "(",
        ")",
        "1) ",
        "1.",
        "- ",
        "после ",
        "согласно плану (",
        "по мере ",
        "в течение ",
        "ежемесячно ",
        "ежегодно май ",
        "в течение года (",
        "9",
        "О",
        "сен-",
        "с 1 по ",
        "I, ",
        "_",
        "…",
        "\uD83D\uDE00",
        "\u0000\u200B\uFEFF"
      })
  void isAnsweredAtOnce(String part) {
    String cell = part.repeat(LENGTH / part.length());

    assertTimeout(
        NO_HOLD_UP,
        () -> assertThatCode(() -> DeadlineLanguage.read(cell)).doesNotThrowAnyException());
  }

  @Test
  void whatIsLongerThanAnyDeadlineIsRefused() {
    assertThat(DeadlineLanguage.read("до 01.09.2021 ".repeat(200)))
        .isInstanceOfSatisfying(
            DeadlineReading.Refused.class,
            refused -> assertThat(refused.reason()).contains("длиннее любого срока"));
  }
}
