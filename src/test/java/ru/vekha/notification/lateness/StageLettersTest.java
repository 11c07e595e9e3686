package ru.vekha.notification.lateness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The letters that a table of stages can name. */
class StageLettersTest {

  @TempDir Path folder;

  @Test
  void theShippedLettersLeadToVekhaAndToItsSettings() {
    StageLetters letters = new StageLetters("");

    assertThat(letters.keys())
        .containsExactlyInAnyOrder("escalation", "head", "controller", "deputy-head", "acceptance");
    for (String key : letters.keys()) {
      Map<String, String> values = new HashMap<>();
      letters.of(key).gaps().forEach(gap -> values.put(gap, "1"));
      assertThat(letters.of(key).gaps()).contains("number", "due", "link", "settings");
      assertThat(letters.of(key).subject()).startsWith("Веха: ").hasSizeLessThan(100);
      assertThat(letters.of(key).filled(values).body()).doesNotContain("{", "}");
    }
  }

  @Test
  void lettersBesideATableOfOnesOwnJoinThem() throws IOException {
    write("own.txt", "Пункт {number}\n\nСрок был {due}.");
    write("head.txt", "Пункт {number}\r\n\r\nДругими словами.");

    StageLetters letters = new StageLetters(folder.toString());

    assertThat(letters.keys()).contains("own", "controller");
    assertThat(letters.of("own").body()).isEqualTo("Срок был {due}.");
    assertThat(letters.of("head").body()).isEqualTo("Другими словами.");
    assertThat(letters.of("unknown").subject()).contains("просрочено поручение");
    assertThat(new StageLetters(folder.resolve("none").toString()).keys()).doesNotContain("own");
  }

  @Test
  void aLetterWithAnUnknownGapOrWithoutASubjectIsRefused() throws IOException {
    write("own.txt", "Пункт {number}\n\nУважаемый {name}!");
    assertThatIllegalStateException()
        .isThrownBy(() -> new StageLetters(folder.toString()))
        .withMessageContaining("own.txt")
        .withMessageContaining("есть только поля");

    write("own.txt", "Одна строка");
    assertThatIllegalStateException()
        .isThrownBy(() -> new StageLetters(folder.toString()))
        .withMessageContaining("own.txt")
        .withMessageContaining("нужны тема");
  }

  private void write(String name, String text) throws IOException {
    Path letters = Files.createDirectories(folder.resolve("letters"));
    Files.writeString(letters.resolve(name), text);
  }
}
