package ru.vekha.proof.scenario;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The specification beside the project: in the folder that the system property or variable
 * VEKHA_SHARED names, or in {@code ../shared}. Without it a scenario is skipped.
 */
final class SharedFolder {

  private SharedFolder() {}

  /** A document as it was published. */
  static byte[] source(String name) {
    try {
      return Files.readAllBytes(file("sources/" + name + ".txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** For each row of a document that names work, the stage of the lifecycle that it is of. */
  static Map<String, String> stages(String source) {
    Map<String, String> stages = new LinkedHashMap<>();
    for (String line : lines("spec/stages.tsv")) {
      String[] cells = line.split("\t", -1);
      if (cells[2].equals(source)) {
        Arrays.stream(cells[3].split(";"))
            .filter(item -> !item.isBlank())
            .forEach(item -> stages.put(item, cells[0]));
      }
    }
    return stages;
  }

  private static List<String> lines(String name) {
    try {
      return Files.readAllLines(file(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path file(String name) {
    Path found =
        Stream.of(
                System.getProperty("VEKHA_SHARED"),
                System.getenv("VEKHA_SHARED"),
                "../shared",
                "../../shared")
            .filter(Objects::nonNull)
            .map(folder -> Path.of(folder).resolve(name))
            .filter(Files::isRegularFile)
            .findFirst()
            .orElse(null);
    assumeTrue(
        found != null, "The shared specification is not here; set VEKHA_SHARED to its folder.");
    return Objects.requireNonNull(found);
  }
}
