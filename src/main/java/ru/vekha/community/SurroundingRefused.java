package ru.vekha.community;

import java.io.Serial;
import java.util.LinkedHashMap;
import java.util.Map;

/** What was typed cannot be kept; nothing of it was. */
public final class SurroundingRefused extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final transient Map<String, String> problems;

  SurroundingRefused(Map<String, String> problems) {
    super(String.join(" ", problems.values()));
    this.problems = new LinkedHashMap<>(problems);
  }

  SurroundingRefused(String field, String problem) {
    this(Map.of(field, problem));
  }

  /** What is wrong and what to do, in Russian, by field. */
  public Map<String, String> problems() {
    return problems;
  }
}
