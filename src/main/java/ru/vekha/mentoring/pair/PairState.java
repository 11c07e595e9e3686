package ru.vekha.mentoring.pair;

/** How far a pair or group is. */
public enum PairState {
  FORMED("Сформирована"),
  /** The trial meeting has shown that the two fit. */
  TRIAL_DONE("Пробная встреча прошла"),
  /** The individual plan stands and is worked on. */
  WORKING("Работает по плану"),
  /** Every joint meeting of the plan has been held. */
  CLOSING("Завершает работу"),
  COMPLETED("Полный цикл пройден"),
  NOT_FIT("Не подошли друг другу"),
  ENDED_EARLY("Прекращена досрочно");

  private final String title;

  PairState(String title) {
    this.title = title;
  }

  /** The state as users read it. */
  public String title() {
    return title;
  }

  /** Whether nothing more happens to the pair. */
  public boolean ended() {
    return this == COMPLETED || this == NOT_FIT || this == ENDED_EARLY;
  }
}
