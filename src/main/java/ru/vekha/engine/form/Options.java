package ru.vekha.engine.form;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.jspecify.annotations.Nullable;

/** Where a field's options come from. */
sealed interface Options {

  /** The values that may be chosen now. */
  Set<String> values(FormSurroundings surroundings);

  /** Options written in the form. */
  record Static(Set<String> codes) implements Options {
    @Override
    public Set<String> values(FormSurroundings surroundings) {
      return codes;
    }
  }

  /** Options that the module puts into the form under a key of their own. */
  record Shown(String valuesKey) implements Options {
    @Override
    public Set<String> values(FormSurroundings surroundings) {
      return read(surroundings.shown().get(valuesKey));
    }
  }

  /** Options computed from values that the module puts into the form; never from typed ones. */
  record Computed(String expression) implements Options {
    @Override
    public Set<String> values(FormSurroundings surroundings) {
      try {
        return read(surroundings.feel().value(expression, Map.copyOf(surroundings.shown())));
      } catch (FeelException e) {
        return Set.of();
      }
    }
  }

  /** Reads a list of texts, or of maps with a label and a value, as form-js takes it. */
  static Set<String> read(@Nullable Object list) {
    Set<String> values = new LinkedHashSet<>();
    if (list instanceof Collection<?> options) {
      for (Object option : options) {
        Object value = option instanceof Map<?, ?> labelled ? labelled.get("value") : option;
        if (value instanceof String text) {
          values.add(text);
        }
      }
    }
    return values;
  }
}
