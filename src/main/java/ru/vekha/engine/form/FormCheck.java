package ru.vekha.engine.form;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.vekha.engine.FieldProblem;
import ru.vekha.engine.FormRefused;

/**
 * Checks what was handed in against the form that was shown. The browser makes the same checks, but
 * a request need not come from a browser.
 */
public final class FormCheck {

  private static final Pattern TELLABLE_KEY = Pattern.compile("\\w{1,40}");

  private final FeelExpressions feel = new FeelExpressions();
  private final Clock clock;

  /** Creates a check whose today is the clock's. */
  public FormCheck(Clock clock) {
    this.clock = clock;
  }

  /**
   * Returns what the form says, or refuses it naming every problem.
   *
   * @param submitted plain values: text, numbers, booleans, lists of them, nulls; any other object
   *     is refused as a value of the wrong kind
   * @param variables what the engine keeps, for conditions; those named like a field are not shown
   *     in it and so play no part
   * @param shown what the module put into the form
   * @throws FormRefused when any field is unknown or its value cannot be accepted
   */
  public CheckedForm check(
      FormSchema form,
      Map<String, ? extends @Nullable Object> submitted,
      Map<String, Object> variables,
      Map<String, Object> shown) {
    Map<String, @Nullable Object> data = new HashMap<>(variables);
    form.fieldKeys().forEach(data::remove);
    data.putAll(shown);
    Map<String, @Nullable Object> original = new HashMap<>(data);
    form.fields().stream()
        .filter(field -> !field.locked() && submitted.containsKey(field.key()))
        .forEach(field -> data.put(field.key(), submitted.get(field.key())));
    FormSurroundings surroundings = new FormSurroundings(shown, data, feel, clock);

    List<FieldProblem> problems = new ArrayList<>(unknownKeys(form, submitted));
    Map<String, Object> values = new LinkedHashMap<>();
    List<String> dropped = new ArrayList<>();
    for (FormField field : form.fields()) {
      if (field.locked() || field.isHidden(surroundings)) {
        if (submitted.containsKey(field.key())) {
          dropped.add(field.key());
          data.put(field.key(), original.get(field.key()));
        }
        continue;
      }
      Verdict verdict = field.rule().check(submitted.get(field.key()), surroundings);
      if (verdict.problem() != null) {
        problems.add(new FieldProblem(field.key(), field.label(), verdict.problem()));
      } else if (verdict.value() != null) {
        values.put(field.key(), verdict.value());
      } else if (field.required()) {
        problems.add(new FieldProblem(field.key(), field.label(), field.rule().whenMissing()));
      }
    }
    if (!problems.isEmpty()) {
      throw new FormRefused(problems);
    }
    form.computedKeys().stream().filter(submitted::containsKey).forEach(dropped::add);
    return new CheckedForm(values, dropped);
  }

  private static List<FieldProblem> unknownKeys(FormSchema form, Map<String, ?> submitted) {
    return submitted.keySet().stream()
        .filter(key -> !form.knows(key))
        .map(
            key ->
                TELLABLE_KEY.matcher(key).matches()
                    ? new FieldProblem(key, key, "такого поля нет в форме")
                    : FieldProblem.ofForm("В форме нет поля, которое прислано"))
        .toList();
  }
}
