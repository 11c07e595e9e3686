package ru.vekha;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

/** The lowest version of each library that Vekha accepts, as listed in the test resources. */
record MinimumVersions(List<Minimum> minima) {

  static MinimumVersions read() throws IOException {
    return new MinimumVersions(
        Files.readAllLines(Path.of("src/test/resources/minimum-versions.txt")).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Minimum::parse)
            .toList());
  }

  /** What falls below the list, one sentence for each library. */
  List<String> complaintsAbout(Collection<Library> libraries) {
    return minima.stream()
        .flatMap(
            minimum ->
                libraries.stream()
                    .filter(minimum::refuses)
                    .map(library -> library + " is below " + minimum))
        .toList();
  }

  /** The lines of the list that no library answers to: a misspelt name would guard nothing. */
  List<String> linesWithoutEffectOn(Collection<Library> libraries) {
    return minima.stream()
        .filter(minimum -> libraries.stream().noneMatch(minimum::concerns))
        .map(Minimum::artifact)
        .toList();
  }

  /** One line: an artifact, or the beginning of its name and an asterisk, a version, a reason. */
  record Minimum(String artifact, String version, String reason) {

    static Minimum parse(String line) {
      var fields = line.split("\\s+", 3);
      return new Minimum(fields[0], fields[1], fields[2]);
    }

    boolean concerns(Library library) {
      return artifact.endsWith("*")
          ? library.artifact().startsWith(artifact.substring(0, artifact.length() - 1))
          : library.artifact().equals(artifact);
    }

    boolean refuses(Library library) {
      return concerns(library) && library.isOlderThan(version);
    }
  }
}
