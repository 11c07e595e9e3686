package ru.vekha.cockpit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toCollection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The texts of one web app in one language, as the browser loads them. */
record WebAppLocale(JsonNode dates, Map<String, String> labels) {

  /** Reads a locale file from the class path: Camunda's own or Vekha's. */
  static WebAppLocale of(String app, String language) {
    JsonNode file = json(resource(app + "/locales/" + language + ".json"));
    Map<String, String> labels = new LinkedHashMap<>();
    file.path("labels").properties().forEach(e -> labels.put(e.getKey(), e.getValue().asText()));
    return new WebAppLocale(file.path("dateLocales"), labels);
  }

  /** The names of the settings of a group of date settings. */
  TreeSet<String> dateKeys(String group) {
    return dates.path(group).properties().stream()
        .map(Map.Entry::getKey)
        .collect(toCollection(TreeSet::new));
  }

  /** The words of a list of date settings, such as {@code /months}. */
  static String[] words(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false)
        .map(JsonNode::asText)
        .toArray(String[]::new);
  }

  /** A file as text; the path is relative to the folder of the apps. */
  static String text(String path) {
    return new String(resource(path), UTF_8);
  }

  private static byte[] resource(String path) {
    String name =
        URI.create("/META-INF/resources/webjars/camunda/app/" + path).normalize().getPath();
    try (InputStream in = WebAppLocale.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("No " + name + " on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode json(byte[] content) {
    try {
      return new ObjectMapper().readTree(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
