package ru.vekha.mentoring.questionnaire;

/** How the curator's nine criteria, two points each at most, judge a programme. */
public enum Quality {
  OPTIMAL(15, "Оптимальный уровень"),
  ADMISSIBLE(9, "Допустимый уровень"),
  INADMISSIBLE(0, "Недопустимый уровень");

  private final int from;
  private final String title;

  Quality(int from, String title) {
    this.from = from;
    this.title = title;
  }

  /** The level as users read it. */
  public String title() {
    return title;
  }

  /** The level of a sum from 0 to 18. */
  public static Quality of(int sum) {
    if (sum < 0 || sum > 18) {
      throw new IllegalArgumentException("Nine criteria do not add up to " + sum);
    }
    return sum >= OPTIMAL.from ? OPTIMAL : sum >= ADMISSIBLE.from ? ADMISSIBLE : INADMISSIBLE;
  }
}
