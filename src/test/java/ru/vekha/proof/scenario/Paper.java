package ru.vekha.proof.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Fills forms in as somebody does who has nothing special to say: every field that must be filled,
 * the first of several choices, and the number and date of a document wherever they are asked for.
 */
final class Paper {

  private static final ObjectMapper JSON = new ObjectMapper();

  private Paper() {}

  /**
   * Fills a form.
   *
   * @param said what is said in this case; null leaves a field empty
   */
  static Map<String, Object> filled(
      String formKey, String document, LocalDate day, Map<String, Object> said) {
    Map<String, Object> fields = new HashMap<>();
    fill(form(formKey), document, day, fields);
    fields.putAll(said);
    return fields;
  }

  private static void fill(
      JsonNode parent, String document, LocalDate day, Map<String, Object> fields) {
    for (JsonNode field : parent.path("components")) {
      fill(field, document, day, fields);
      String key = field.path("key").asText();
      boolean hidden = field.path("conditional").has("hide");
      if (key.endsWith("Number") && field.path("type").asText().equals("textfield")) {
        fields.put(key, document);
      } else if (key.equals("documentDate") || key.equals("noteDate")) {
        fields.put(key, day.toString());
      } else if (field.path("validate").path("required").asBoolean() && !hidden) {
        fields.put(key, answer(field, day));
      }
    }
  }

  private static Object answer(JsonNode field, LocalDate day) {
    return switch (field.path("type").asText()) {
      case "number" -> Math.max(1, field.path("validate").path("min").asInt());
      case "checkbox" -> true;
      case "datetime" -> day.toString();
      case "radio", "select" -> field.path("values").path(0).path("value").asText();
      default -> "Сделано";
    };
  }

  private static JsonNode form(String formKey) {
    try {
      return JSON.readTree(Files.readString(Path.of("forms", formKey + ".form")));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
