package ru.vekha.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The file that docker compose reads, with its anchors resolved. */
record ComposeFile(JsonNode root) {

  static final Path PATH = Path.of("docker-compose.yml");

  static ComposeFile read() throws IOException {
    var options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try (var reader = Files.newBufferedReader(PATH)) {
      Object loaded = new Yaml(new SafeConstructor(options)).load(reader);
      return new ComposeFile(new ObjectMapper().valueToTree(loaded));
    }
  }

  JsonNode service(String name) {
    return root.path("services").path(name);
  }

  Map<String, JsonNode> services() {
    return root.path("services").properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The nodes: the services that run Vekha's own image. */
  List<JsonNode> nodes() {
    return services().values().stream()
        .filter(service -> service.path("image").asText().startsWith("vekha:"))
        .toList();
  }

  /** Files of this project that a service reads in place. */
  List<String> mountedFiles() {
    return services().values().stream()
        .flatMap(service -> elements(service.path("volumes")))
        .map(JsonNode::asText)
        .filter(volume -> volume.startsWith("./"))
        .map(volume -> volume.substring(0, volume.indexOf(':')))
        .toList();
  }

  static Stream<JsonNode> elements(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false);
  }
}
