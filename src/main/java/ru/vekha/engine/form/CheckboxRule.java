package ru.vekha.engine.form;

import org.jspecify.annotations.Nullable;

/**
 * A single mark.
 *
 * @param mustBeSet whether the form is accepted only with the mark
 */
record CheckboxRule(boolean mustBeSet) implements ValueRule {

  @Override
  public Verdict check(@Nullable Object submitted, FormSurroundings surroundings) {
    if (submitted != null && !(submitted instanceof Boolean)) {
      return Verdict.WRONG_KIND;
    }
    boolean set = Boolean.TRUE.equals(submitted);
    return mustBeSet && !set ? Verdict.refused(whenMissing()) : Verdict.accepted(set);
  }

  @Override
  public String whenMissing() {
    return "поставьте отметку";
  }

  @Override
  public boolean fitForEngine() {
    return true;
  }
}
