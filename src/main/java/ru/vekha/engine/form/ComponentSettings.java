package ru.vekha.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads settings of a component that form-js lets be expressions too. Here they must be plain
 * values: a limit that follows from typed values is no limit.
 */
final class ComponentSettings {

  private final JsonNode settings;
  private final Consumer<String> fault;

  ComponentSettings(JsonNode settings, Consumer<String> fault) {
    this.settings = settings;
    this.fault = fault;
  }

  void allowOnly(Set<String> known) {
    settings
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                fault.accept("«" + name + "» is not known");
              }
            });
  }

  boolean flag(String name) {
    JsonNode value = settings.path(name);
    if (!value.isMissingNode() && !value.isBoolean()) {
      fault.accept(name + " must be true or false");
    }
    return value.asBoolean();
  }

  int whole(String name, int otherwise) {
    JsonNode value = settings.path(name);
    if (!value.isMissingNode() && !(value.isInt() && value.asInt() >= 0)) {
      fault.accept(name + " must be a whole number");
    }
    return value.asInt(otherwise);
  }

  @Nullable BigDecimal decimal(String name) {
    JsonNode value = settings.path(name);
    if (value.isMissingNode()) {
      return null;
    }
    try {
      return new BigDecimal(value.asText());
    } catch (NumberFormatException e) {
      fault.accept(name + " must be a number");
      return null;
    }
  }

  @Nullable Pattern pattern(String name) {
    JsonNode value = settings.path(name);
    if (value.isMissingNode()) {
      return null;
    }
    try {
      return Pattern.compile(value.asText());
    } catch (PatternSyntaxException e) {
      fault.accept(name + " cannot be read");
      return null;
    }
  }

  @Nullable TextFormat format(String name) {
    return switch (settings.path(name).asText()) {
      case "", "custom" -> null;
      case "email" -> TextFormat.EMAIL;
      case "phone" -> TextFormat.PHONE;
      default -> {
        fault.accept(name + " is not known");
        yield null;
      }
    };
  }
}
