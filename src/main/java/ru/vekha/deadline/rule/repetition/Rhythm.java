package ru.vekha.deadline.rule.repetition;

/** How often a calendar period comes round. */
public enum Rhythm {
  MONTH(1, "monthly_day", "ежемесячно", "месяцем"),
  TWO_MONTHS(2, "every_two_months", "раз в 2 месяца", ""),
  QUARTER(3, "quarterly", "ежеквартально", "кварталом"),
  FOUR_MONTHS(4, "every_four_months", "раз в 4 месяца", ""),
  HALF_YEAR(6, "half_yearly", "раз в полугодие", "полугодием"),
  YEAR(12, "during_year", "ежегодно", "годом");

  private final int months;
  private final String kind;
  private final String phrase;
  private final String reporting;

  Rhythm(int months, String kind, String phrase, String reporting) {
    this.months = months;
    this.kind = kind;
    this.phrase = phrase;
    this.reporting = reporting;
  }

  /** How many months the period has. */
  public int months() {
    return months;
  }

  /** «ежеквартально». */
  public String phrase() {
    return phrase;
  }

  /** «кварталом», as in «следующего за отчётным кварталом»; empty when nobody reports so. */
  public String reporting() {
    return reporting;
  }

  String kind() {
    return kind;
  }
}
