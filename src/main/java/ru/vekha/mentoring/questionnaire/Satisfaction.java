package ru.vekha.mentoring.questionnaire;

/**
 * How many of those who answered are satisfied with both the work together and its result.
 *
 * @param answered those who answered the questionnaire after the programme
 */
public record Satisfaction(int answered, int satisfied) {

  /** The share in whole percent; 0 while nobody has answered. */
  public int percent() {
    return answered == 0 ? 0 : Math.round(100f * satisfied / answered);
  }
}
