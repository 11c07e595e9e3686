package ru.vekha.mentoring.programme;

/** Why no pair is formed for a mentee of the register. */
public enum UnpairedReason {
  NO_FITTING_MENTOR("Подходящего наставника пока нет"),
  LATER("Начнёт позже, пара будет сформирована в этом учебном году"),
  OWN_REFUSAL("Отказ наставляемого или его родителей"),
  OTHER_SUPPORT("Получает другую поддержку");

  private final String title;

  UnpairedReason(String title) {
    this.title = title;
  }

  /** The reason as users read it. */
  public String title() {
    return title;
  }
}
