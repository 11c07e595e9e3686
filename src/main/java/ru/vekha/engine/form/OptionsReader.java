package ru.vekha.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/** Reads where the options of a list come from. */
final class OptionsReader {

  private final JsonNode component;
  private final Consumer<String> fault;

  OptionsReader(JsonNode component, Consumer<String> fault) {
    this.component = component;
    this.fault = fault;
  }

  Options read() {
    String key = component.path("valuesKey").asText();
    String expression = component.path("valuesExpression").asText();
    boolean listed = component.path("values").isArray();
    if ((listed ? 1 : 0) + (key.isEmpty() ? 0 : 1) + (expression.isEmpty() ? 0 : 1) != 1) {
      fault.accept("exactly one of values, valuesKey and valuesExpression must be given");
    }
    if (listed) {
      return new Options.Static(codes());
    }
    if (!expression.isEmpty()
        && !(FeelExpressions.isExpression(expression)
            && new FeelExpressions().isReadable(expression))) {
      fault.accept("valuesExpression cannot be read");
    }
    return expression.isEmpty() ? new Options.Shown(key) : new Options.Computed(expression);
  }

  private Set<String> codes() {
    Set<String> codes = new LinkedHashSet<>();
    for (JsonNode option : component.path("values")) {
      JsonNode value = option.path("value");
      if (!value.isTextual() || value.asText().isEmpty() || !codes.add(value.asText())) {
        fault.accept("option values must be different texts");
      }
    }
    return codes;
  }
}
