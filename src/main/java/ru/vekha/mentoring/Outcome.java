package ru.vekha.mentoring;

/**
 * What the programme brought to a person.
 *
 * @param caseUrl where the story or the review stands on the organisation's site
 */
public record Outcome(String result, String caseUrl) {

  /** Nothing yet. */
  public static Outcome none() {
    return new Outcome("", "");
  }
}
