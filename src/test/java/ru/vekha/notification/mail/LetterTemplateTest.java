package ru.vekha.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import ru.vekha.notification.Letter;

class LetterTemplateTest {

  private final LetterTemplate template = new LetterTemplate("Пункт {number}", "Срок: {due}.");

  @Test
  void gapsAreFilled() {
    var text = template.filled(Map.of("number", "3.4 (2)", "due", "05.03.2026"));

    assertThat(text.subject()).isEqualTo("Пункт 3.4 (2)");
    assertThat(text.body()).isEqualTo("Срок: 05.03.2026.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1\r\nBcc: all@school.test",
        "1\nBcc: all@school.test",
        "1\u2028X",
        "1\u0000",
        "{due}",
        "${7*7}",
        "#{7*7}",
        "<script>",
        "a@b.test",
        "\"",
        "\u202E"
      })
  void nothingButNumbersDatesAndCodesGetsIntoALetter(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template.filled(Map.of("number", value, "due", "05.03.2026")))
        .withMessageNotContaining(value);
  }

  @Test
  void everyGapHasAValueAndEveryValueAGap() {
    assertThatIllegalArgumentException().isThrownBy(() -> template.filled(Map.of("number", "1")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> template.filled(Map.of("number", "1", "due", "2", "name", "3")));
  }

  @ParameterizedTest
  @EnumSource(Letter.class)
  void everyKindOfLetterLeadsToVekhaAndToItsSettings(Letter letter) {
    Map<String, String> values = new HashMap<>();
    letter.template().gaps().forEach(gap -> values.put(gap, "1"));

    assertThat(letter.template().gaps()).contains("link", "settings");
    assertThat(letter.template().subject()).startsWith("Веха: ").hasSizeLessThan(100);
    assertThat(letter.template().filled(values).body()).doesNotContain("{", "}");
  }

  @Test
  void pausesDoubleUpToTheLongestAndDifferALittle() {
    var rules = new MailRules("", "", 100, Duration.ofMinutes(1), Duration.ofHours(1), 90);

    assertThat(rules.pause(1, 0.5)).isEqualTo(Duration.ofMinutes(1));
    assertThat(rules.pause(3, 0.5)).isEqualTo(Duration.ofMinutes(4));
    assertThat(rules.pause(7, 0.5)).isEqualTo(Duration.ofHours(1));
    assertThat(rules.pause(1000, 0)).isEqualTo(Duration.ofMinutes(48));
    assertThat(rules.pause(1000, 1)).isEqualTo(Duration.ofMinutes(72));
  }
}
