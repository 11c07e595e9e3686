package ru.vekha.engine.form.camunda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.PrimitiveValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;

/** Turns the engine's typed values into plain ones and back, without deserializing any object. */
final class EngineValues {

  private static final ObjectMapper JSON = new ObjectMapper();

  private EngineValues() {}

  /**
   * Plain values of a submission: text, numbers, booleans, lists, nulls. Anything else comes out as
   * an object that no field accepts.
   */
  static Map<String, @Nullable Object> submitted(VariableMap variables) {
    Map<String, @Nullable Object> plain = new HashMap<>();
    variables.keySet().forEach(name -> plain.put(name, plain(variables.getValueTyped(name))));
    return plain;
  }

  /** The scalars among a task's variables; those without a value are left out. */
  static Map<String, Object> scalars(VariableMap variables) {
    Map<String, Object> scalars = new LinkedHashMap<>();
    for (String name : variables.keySet()) {
      TypedValue value = variables.getValueTyped(name);
      if (value instanceof PrimitiveValue<?> && value.getValue() != null) {
        scalars.put(name, value.getValue());
      }
    }
    return scalars;
  }

  /** A value as Tasklist hands it to the form: lists travel as JSON, dates as ISO text. */
  static TypedValue shown(Object value) {
    if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
      return SpinValues.jsonValue(json(value)).create();
    }
    return Variables.untypedValue(value instanceof LocalDate ? value.toString() : value);
  }

  static String json(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A form's value cannot be written as JSON", e);
    }
  }

  private static @Nullable Object plain(@Nullable TypedValue value) {
    if (value == null) {
      return null;
    }
    if (value instanceof SerializableValue serializable) {
      return plainJson(serializable);
    }
    // Untyped values have no type; they come from Java and are what they are.
    return value.getType() == null || value.getType().isPrimitiveValueType()
        ? value.getValue()
        : Unreadable.VALUE;
  }

  private static @Nullable Object plainJson(SerializableValue value) {
    if (!value.getType().getName().equals("json")) {
      return value.isDeserialized() && value.getValue() instanceof List<?> list
          ? list
          : Unreadable.VALUE;
    }
    try {
      String text =
          value.getValueSerialized() == null
              ? String.valueOf(value.getValue())
              : value.getValueSerialized();
      return JSON.readValue(text, Object.class);
    } catch (JsonProcessingException e) {
      return Unreadable.VALUE;
    }
  }

  private enum Unreadable {
    VALUE
  }
}
