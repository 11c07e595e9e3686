package ru.vekha.roadmap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The source documents and the facts about them, which lie beside the project, not in it. */
public final class SourceRoadmaps {

  private SourceRoadmaps() {}

  /** The bytes of a source document; the test is skipped when the sources are not there. */
  public static byte[] document(String name) {
    try {
      return Files.readAllBytes(shared().resolve("sources").resolve(name + ".txt"));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The rows of a table of facts by column name. */
  public static List<Map<String, String>> facts(String table) {
    try {
      List<String> lines = Files.readAllLines(shared().resolve("spec").resolve(table + ".tsv"));
      String[] names = lines.get(0).split("\t", -1);
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        String[] values = line.split("\t", -1);
        Map<String, String> row = new HashMap<>();
        for (int column = 0; column < names.length; column++) {
          row.put(names[column], column < values.length ? values[column] : "");
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path shared() {
    Path found =
        Stream.of("../shared", "../../shared")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("missing"));
    assumeTrue(
        Files.isDirectory(found),
        "Skipped: the folder «shared» with the source documents is not beside the project");
    return found;
  }
}
