package ru.vekha.mentoring;

import java.util.LinkedHashMap;
import java.util.Map;

/** An entry of a register that cannot be; nothing of it has been kept. */
public final class RegisterRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final LinkedHashMap<String, String> problems;

  /**
   * Refuses an entry.
   *
   * @param problems messages in Russian by the field they belong to, at least one; the field {@code
   *     entry} is the entry as a whole
   */
  public RegisterRefused(Map<String, String> problems) {
    super(String.join(" ", problems.values()));
    this.problems = new LinkedHashMap<>(problems);
  }

  /** Refuses an entry because of one field. */
  public static RegisterRefused of(String field, String message) {
    return new RegisterRefused(Map.of(field, message));
  }

  /** What is wrong and what to do, by field. */
  public Map<String, String> problems() {
    return problems;
  }

  /** Everything that is wrong as one text. */
  public String text() {
    return String.valueOf(getMessage());
  }
}
