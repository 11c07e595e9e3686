package ru.vekha.engine.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one component that users fill in. */
final class FieldReader {

  private static final String KEEP = "vekha:keep";

  private final String key;
  private final String type;
  private final JsonNode component;
  private final ComponentSettings validation;
  private final List<String> faults = new ArrayList<>();

  FieldReader(String key, String type, JsonNode component) {
    this.key = key;
    this.type = type;
    this.component = component;
    this.validation = new ComponentSettings(component.path("validate"), this::fault);
  }

  FormField read(List<String> hiddenWhen) {
    validation.allowOnly(
        Set.of("required", "min", "max", "minLength", "maxLength", "pattern", "validationType"));
    boolean required = validation.flag("required");
    ValueRule rule = rule(required);
    Keeping keeping = keeping();
    if (keeping == Keeping.ENGINE && !rule.fitForEngine()) {
      fault("the engine may keep only listed codes, dates, numbers and checkboxes");
    }
    return new FormField(
        key, label(), required && !type.equals("checkbox"), locked(), keeping, hiddenWhen, rule);
  }

  List<String> faults() {
    return faults;
  }

  private ValueRule rule(boolean required) {
    return switch (type) {
      case "textfield" -> text(false);
      case "textarea" -> text(true);
      case "number" -> number();
      case "checkbox" -> new CheckboxRule(required);
      case "radio", "select" -> new ChoiceRule(new OptionsReader(component, this::fault).read());
      case "checklist", "taglist" ->
          new ChoicesRule(new OptionsReader(component, this::fault).read());
      case "datetime", "date" -> date();
      default -> {
        fault("components of type «" + type + "» cannot be checked");
        yield new CheckboxRule(required);
      }
    };
  }

  private TextRule text(boolean multiline) {
    int maxLength = validation.whole("maxLength", 0);
    if (maxLength < 1 || maxLength > 20_000) {
      fault("maxLength from 1 to 20000 must be given");
    }
    int minLength = validation.whole("minLength", 0);
    if (minLength > maxLength) {
      fault("minLength is above maxLength");
    }
    return new TextRule(
        multiline,
        minLength,
        maxLength,
        validation.pattern("pattern"),
        component.path("properties").path("vekha:hint").asText("проверьте, как записано значение"),
        validation.format("validationType"));
  }

  private NumberRule number() {
    ComponentSettings settings = new ComponentSettings(component, this::fault);
    BigDecimal increment = settings.decimal("increment");
    if (increment != null && increment.signum() <= 0) {
      fault("increment must be above zero");
    }
    return new NumberRule(
        validation.decimal("min"),
        validation.decimal("max"),
        settings.whole("decimalDigits", 15),
        increment);
  }

  private ValueRule date() {
    boolean notPassed = component.path("disallowPassedDates").asBoolean();
    String subtype = type.equals("date") ? "date" : component.path("subtype").asText("date");
    return switch (subtype) {
      case "date" -> new DateRule(notPassed);
      case "time" -> new TimeRule(false, notPassed);
      case "datetime" -> new TimeRule(true, notPassed);
      default -> {
        fault("subtype «" + subtype + "» is not known");
        yield new DateRule(notPassed);
      }
    };
  }

  private String label() {
    for (String name : List.of("label", "dateLabel", "timeLabel")) {
      String label = component.path(name).asText().strip();
      if (!label.isEmpty() && !FeelExpressions.isExpression(label) && !label.contains("{{")) {
        return label;
      }
    }
    fault("a plain label must be given: messages to users name it");
    return key;
  }

  private boolean locked() {
    ComponentSettings settings = new ComponentSettings(component, this::fault);
    return settings.flag("disabled") | settings.flag("readonly");
  }

  private Keeping keeping() {
    String keep = component.path("properties").path(KEEP).asText("submission");
    return switch (keep) {
      case "engine" -> Keeping.ENGINE;
      case "module" -> Keeping.MODULE;
      case "submission" -> Keeping.SUBMISSION;
      default -> {
        fault(KEEP + " = «" + keep + "» is not known");
        yield Keeping.MODULE;
      }
    };
  }

  private void fault(String fault) {
    faults.add("field " + key + ": " + fault);
  }
}
