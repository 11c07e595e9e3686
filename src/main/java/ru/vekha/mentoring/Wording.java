package ru.vekha.mentoring;

import java.util.List;

/**
 * A request or a competence: in the person's words and as keywords that the two can be compared by.
 */
public record Wording(String text, List<String> tags) {

  public Wording {
    tags = List.copyOf(tags);
  }
}
