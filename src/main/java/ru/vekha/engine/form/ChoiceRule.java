package ru.vekha.engine.form;

import org.jspecify.annotations.Nullable;

/** One option of several: radio buttons or a drop-down list. */
record ChoiceRule(Options options) implements ValueRule {

  @Override
  public Verdict check(@Nullable Object submitted, FormSurroundings surroundings) {
    if (submitted == null || submitted.equals("")) {
      return Verdict.EMPTY;
    }
    if (!(submitted instanceof String code)) {
      return Verdict.WRONG_KIND;
    }
    return options.values(surroundings).contains(code)
        ? Verdict.accepted(code)
        : Verdict.refused(whenMissing());
  }

  @Override
  public String whenMissing() {
    return "выберите значение из списка";
  }

  @Override
  public boolean fitForEngine() {
    return options instanceof Options.Static listed
        && listed.codes().stream().allMatch(KeptVariables::isCode);
  }
}
