package ru.vekha.engine.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the {@code .form} file that form-js draws. It understands the components that work in
 * Tasklist and refuses the others, so that no component can carry data past the check.
 */
public final class FormSchemaReader {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern FORM_KEY = Pattern.compile("[a-z][a-z0-9-]{0,63}");
  private static final Pattern FIELD_KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}");
  private static final Set<String> SHOWN_ONLY =
      Set.of("text", "html", "image", "separator", "spacer", "button", "table");

  private final FeelExpressions feel = new FeelExpressions();

  /**
   * Returns what the form accepts.
   *
   * @throws FormSchemaFaulty naming every fault, when there is any
   */
  public FormSchema read(String json) {
    Reading reading = new Reading();
    JsonNode form = tree(json);
    String key = form.path("id").asText();
    if (!FORM_KEY.matcher(key).matches()) {
      reading.faults.add("its id is not in kebab case");
    }
    if (!form.path("components").isArray()) {
      reading.faults.add("it has no components");
    }
    readComponents(form, List.of(), reading);
    if (!reading.faults.isEmpty()) {
      throw new FormSchemaFaulty(key, reading.faults);
    }
    return new FormSchema(key, List.copyOf(reading.fields), Set.copyOf(reading.computed));
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new FormSchemaFaulty("(unknown)", List.of("it is no JSON: " + e.getOriginalMessage()));
    }
  }

  private void readComponents(JsonNode parent, List<String> hiddenWhen, Reading reading) {
    for (JsonNode component : parent.path("components")) {
      String type = component.path("type").asText();
      if (type.equals("group")) {
        readGroup(component, hiddenWhen, reading);
      } else if (!SHOWN_ONLY.contains(type)) {
        readKeyed(component, type, hiddenWhen, reading);
      }
    }
  }

  private void readGroup(JsonNode group, List<String> hiddenWhen, Reading reading) {
    if (!group.path("path").asText().isEmpty() || group.path("isRepeating").asBoolean()) {
      reading.faults.add("a group has a path or repeats, which nests its data");
    }
    readComponents(group, withCondition(group, hiddenWhen, reading), reading);
  }

  private void readKeyed(
      JsonNode component, String type, List<String> hiddenWhen, Reading reading) {
    String key = component.path("key").asText();
    if (!FIELD_KEY.matcher(key).matches() || !reading.keys.add(key)) {
      reading.faults.add("key «" + key + "» is no identifier or stands twice");
    } else if (type.equals("expression")) {
      reading.computed.add(key);
    } else {
      FieldReader field = new FieldReader(key, type, component);
      reading.fields.add(field.read(withCondition(component, hiddenWhen, reading)));
      reading.faults.addAll(field.faults());
    }
  }

  private List<String> withCondition(JsonNode component, List<String> outer, Reading reading) {
    String condition = component.path("conditional").path("hide").asText();
    if (condition.isEmpty()) {
      return outer;
    }
    if (!FeelExpressions.isExpression(condition) || !feel.isReadable(condition)) {
      reading.faults.add("condition «" + condition + "» cannot be read");
    }
    List<String> all = new ArrayList<>(outer);
    all.add(condition);
    return List.copyOf(all);
  }

  private static final class Reading {
    private final Set<String> keys = new HashSet<>();
    private final List<FormField> fields = new ArrayList<>();
    private final Set<String> computed = new LinkedHashSet<>();
    private final List<String> faults = new ArrayList<>();
  }
}
