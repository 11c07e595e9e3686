package ru.vekha.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The model files of a folder that has {@code processes} and {@code forms}, in name order. */
public record ProjectModels(Path root) {

  /** The models that Vekha runs; tests start in the folder of the project. */
  public static ProjectModels ofProject() {
    return new ProjectModels(Path.of(""));
  }

  public List<Path> processes() {
    return files("processes", ".bpmn");
  }

  public List<Path> decisions() {
    return files("processes", ".dmn");
  }

  public List<Path> forms() {
    return files("forms", ".form");
  }

  /** Everything that goes into one deployment. */
  public List<Path> all() {
    return Stream.of(processes(), decisions(), forms()).flatMap(List::stream).toList();
  }

  private List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
