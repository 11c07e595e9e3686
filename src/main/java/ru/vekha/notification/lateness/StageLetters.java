package ru.vekha.notification.lateness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vekha.control.LatenessWords;
import ru.vekha.notification.Letter;
import ru.vekha.notification.mail.LetterTemplate;

/**
 * What the letters about lateness say, by the keys that the table of stages names: those that ship
 * with Vekha, and those that lie in {@code letters/} beside a table of one's own.
 */
@Component
class StageLetters implements LatenessWords {

  static final Set<String> GAPS = Set.of("number", "due", "level", "link", "settings");

  private static final List<String> SHIPPED =
      List.of("head", "controller", "deputy-head", "acceptance");
  private static final String PLACE = "/notification/letters/lateness/";
  private static final String ENDING = ".txt";

  private final Map<String, LetterTemplate> letters = new HashMap<>();

  StageLetters(@Value("${vekha.control.policy-folder:}") String folder) {
    letters.put("escalation", Letter.ESCALATION.template());
    SHIPPED.forEach(key -> letters.put(key, LetterTemplate.read(PLACE + key + ENDING)));
    if (!folder.isEmpty()) {
      files(Path.of(folder, "letters")).forEach(this::add);
    }
  }

  @Override
  public Set<String> keys() {
    return Set.copyOf(letters.keySet());
  }

  /** The words of a letter; a key that only another node knows is told in general words. */
  LetterTemplate of(String key) {
    return letters.getOrDefault(key, Letter.ESCALATION.template());
  }

  private void add(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      LetterTemplate letter = LetterTemplate.of(Files.readString(file));
      if (!GAPS.containsAll(letter.gaps())) {
        throw new IllegalStateException(
            "Письмо " + file + ": есть только поля " + String.join(", ", GAPS));
      }
      letters.put(name.substring(0, name.length() - ENDING.length()), letter);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("Письмо " + file + ": " + e.getMessage(), e);
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
