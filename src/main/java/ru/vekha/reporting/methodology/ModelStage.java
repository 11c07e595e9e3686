package ru.vekha.reporting.methodology;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The seven stages of the model, in which a school's roadmap is written (school template). */
public enum ModelStage {
  CONDITIONS("Подготовка условий"),
  MENTEES("База наставляемых"),
  MENTORS("База наставников"),
  TRAINING("Обучение наставников"),
  PAIRS("Пары и группы"),
  WORK("Работа пар и групп"),
  COMPLETION("Завершение");

  private final String title;

  ModelStage(String title) {
    this.title = title;
  }

  /** The stage as users read it. */
  public String title() {
    return title;
  }

  /** Its number, from 1. */
  public int number() {
    return ordinal() + 1;
  }

  /** «2. База наставляемых». */
  public String numbered() {
    return number() + ". " + title;
  }

  /** The stage that the heading of a section gives a number for, null without. */
  static @Nullable ModelStage ofNumber(int number) {
    return Arrays.stream(values()).filter(each -> each.number() == number).findFirst().orElse(null);
  }
}
