package ru.vekha.engine.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One Camunda Form as its rules look at it. */
record FormModel(Path file, String json, JsonNode schema) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static FormModel of(Path file) {
    try {
      return of(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same file as it would be with this content. */
  FormModel withJson(String changed) {
    return of(file, changed);
  }

  private static FormModel of(Path file, String json) {
    try {
      return new FormModel(file, json, MAPPER.readTree(json));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(file + " is not JSON", e);
    }
  }

  /** The name without its ending, which is the form's id. */
  String id() {
    return toString().replaceAll("\\.form$", "");
  }

  /** Every component, those inside groups included. */
  Stream<JsonNode> components() {
    return below(schema);
  }

  /** The components whose value is handed in. */
  Stream<JsonNode> fields() {
    return components().filter(it -> it.has("key"));
  }

  /** The codes that the field of this key can have; none if there is no such choice here. */
  Stream<String> choices(String key) {
    return fields()
        .filter(it -> it.path("key").asText().equals(key))
        .flatMap(it -> items(it.path("values")))
        .map(it -> it.path("value").asText());
  }

  static Stream<JsonNode> items(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static Stream<JsonNode> below(JsonNode parent) {
    return items(parent.path("components")).flatMap(it -> Stream.concat(Stream.of(it), below(it)));
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
