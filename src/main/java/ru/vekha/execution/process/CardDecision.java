package ru.vekha.execution.process;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a controller decides about an assignment, as the form of the task says it. */
public enum CardDecision {
  ACCEPT("accept", "accept", "newDate"),
  RETURN("return", "return", "newDate"),
  GRANT("grant", "grant", "anotherDate"),
  GRANT_OTHER("grant-other", "grantOther", "anotherDate"),
  REFUSE("refuse", "refuse", "anotherDate");

  private final String word;
  private final String code;
  private final String dateField;

  CardDecision(String word, String code, String dateField) {
    this.word = word;
    this.code = code;
    this.dateField = dateField;
  }

  /** The decision that a word stands for. */
  public static Optional<CardDecision> ofWord(String word) {
    return Arrays.stream(values()).filter(each -> each.word.equals(word)).findFirst();
  }

  public String word() {
    return word;
  }

  /** Whether it is about a result and not about a date. */
  boolean isAboutResult() {
    return this == ACCEPT || this == RETURN;
  }

  /** The fields of the form; what is empty is left out. */
  Map<String, Object> fields(String remark, String date) {
    Map<String, Object> fields = new HashMap<>();
    fields.put(AssignmentProcess.DECISION, code);
    if (!remark.isBlank()) {
      fields.put("remark", remark);
    }
    if (!date.isBlank()) {
      fields.put(dateField, date);
    }
    return fields;
  }
}
