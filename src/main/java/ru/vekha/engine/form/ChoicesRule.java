package ru.vekha.engine.form;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Any number of options: a list of checkboxes or of tags. */
record ChoicesRule(Options options) implements ValueRule {

  @Override
  public Verdict check(@Nullable Object submitted, FormSurroundings surroundings) {
    if (submitted == null || submitted.equals("")) {
      return Verdict.EMPTY;
    }
    if (!(submitted instanceof List<?> chosen)) {
      return Verdict.WRONG_KIND;
    }
    if (chosen.isEmpty()) {
      return Verdict.EMPTY;
    }
    Set<String> allowed = options.values(surroundings);
    if (chosen.size() > allowed.size() || !allowed.containsAll(chosen)) {
      return Verdict.refused("выберите значения из списка, каждое один раз");
    }
    if (chosen.stream().distinct().count() < chosen.size()) {
      return Verdict.refused("одно и то же значение выбрано дважды");
    }
    return Verdict.accepted(List.copyOf(chosen));
  }

  @Override
  public String whenMissing() {
    return "выберите хотя бы одно значение";
  }
}
