package ru.vekha.engine.form;

import org.jspecify.annotations.Nullable;

/** What a field accepts, apart from whether it must be filled in. */
interface ValueRule {

  /** Judges a submitted value; an empty one gives {@link Verdict#EMPTY}. */
  Verdict check(@Nullable Object submitted, FormSurroundings surroundings);

  /** What to tell a person who left a required field empty. */
  default String whenMissing() {
    return "заполните поле";
  }

  /** Whether every value that passes is fit to be a process variable: never free text. */
  default boolean fitForEngine() {
    return false;
  }
}
