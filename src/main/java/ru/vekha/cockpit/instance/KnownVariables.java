package ru.vekha.cockpit.instance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** All process variables, in the order in which they are shown. */
final class KnownVariables {

  private static final String FILE = "/cockpit/variables.tsv";

  private final List<KnownVariable> all;
  private final Map<String, Integer> places;

  private KnownVariables(List<KnownVariable> all) {
    this.all = List.copyOf(all);
    this.places =
        IntStream.range(0, all.size())
            .boxed()
            .collect(Collectors.toMap(place -> all.get(place).name(), place -> place));
  }

  static KnownVariables shipped() {
    try (InputStream table =
        Objects.requireNonNull(KnownVariables.class.getResourceAsStream(FILE), FILE)) {
      return new KnownVariables(
          new String(table.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#") && !line.isBlank())
              .map(KnownVariables::read)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<KnownVariable> all() {
    return all;
  }

  Optional<KnownVariable> find(String name) {
    return Optional.ofNullable(places.get(name)).map(all::get);
  }

  /** Where it stands among all; one that is not known comes last. */
  int place(String name) {
    return places.getOrDefault(name, all.size());
  }

  private static KnownVariable read(String line) {
    String[] cells = line.split("\t");
    return new KnownVariable(
        cells[0],
        VariableKind.valueOf(cells[1]),
        cells[2],
        cells.length > 3
            ? Arrays.stream(cells[3].split("; "))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]))
            : Map.of());
  }
}
