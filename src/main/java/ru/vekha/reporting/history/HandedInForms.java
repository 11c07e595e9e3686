package ru.vekha.reporting.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import ru.vekha.reporting.TableReport;

/**
 * Reads a form as it was handed in, with the labels of its fields. A field that the form has no
 * more is told by its key. What a form leaves to the registers of mentoring is not kept with it, so
 * it cannot be shown here.
 */
@Component
class HandedInForms {

  private final ObjectMapper json;
  private final Map<String, Labels> known = new ConcurrentHashMap<>();

  HandedInForms(ObjectMapper json) {
    this.json = json;
  }

  /** The fields' labels, and the labels of what can be chosen, by key. */
  private record Labels(Map<String, String> fields, Map<String, Map<String, String>> choices) {}

  /** Every field that was filled, in the order of the form. */
  List<String> lines(String formKey, String content) {
    Labels labels = known.computeIfAbsent(formKey, this::read);
    JsonNode handedIn = tree(content);
    List<String> keys = new ArrayList<>(labels.fields().keySet());
    handedIn.fieldNames().forEachRemaining(key -> addIfMissing(keys, key));
    return keys.stream()
        .filter(key -> !words(labels, key, handedIn.path(key)).isEmpty())
        .map(
            key ->
                labels.fields().getOrDefault(key, key)
                    + ": "
                    + words(labels, key, handedIn.path(key)))
        .toList();
  }

  private static void addIfMissing(List<String> keys, String key) {
    if (!keys.contains(key)) {
      keys.add(key);
    }
  }

  private static String words(Labels labels, String key, JsonNode value) {
    if (value.isArray()) {
      return StreamSupport.stream(value.spliterator(), false)
          .map(each -> words(labels, key, each))
          .collect(Collectors.joining(", "));
    }
    if (value.isBoolean()) {
      return value.asBoolean() ? "да" : "нет";
    }
    if (value.isMissingNode() || value.isNull()) {
      return "";
    }
    String text = value.isValueNode() ? value.asText() : value.toString();
    return labels.choices().getOrDefault(key, Map.of()).getOrDefault(text, day(text));
  }

  private static String day(String text) {
    try {
      return TableReport.words(LocalDate.parse(text));
    } catch (DateTimeParseException notADay) {
      return text;
    }
  }

  private Labels read(String formKey) {
    Map<String, String> fields = new LinkedHashMap<>();
    Map<String, Map<String, String>> choices = new LinkedHashMap<>();
    ClassPathResource form = new ClassPathResource("forms/" + formKey + ".form");
    if (form.exists()) {
      try (InputStream bytes = form.getInputStream()) {
        collect(json.readTree(bytes).path("components"), fields, choices);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new Labels(fields, choices);
  }

  private static void collect(
      JsonNode components, Map<String, String> fields, Map<String, Map<String, String>> choices) {
    for (JsonNode each : components) {
      // A field for a day has its label under another name.
      String label = each.path("label").asText(each.path("dateLabel").asText());
      if (each.has("key") && !label.isEmpty()) {
        String key = each.path("key").asText();
        fields.put(key, label);
        Map<String, String> options = new LinkedHashMap<>();
        each.path("values")
            .forEach(
                value -> options.put(value.path("value").asText(), value.path("label").asText()));
        choices.put(key, options);
      }
      collect(each.path("components"), fields, choices);
    }
  }

  private JsonNode tree(String content) {
    try {
      return json.readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
