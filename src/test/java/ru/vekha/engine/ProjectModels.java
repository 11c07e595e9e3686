package ru.vekha.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The model files of a folder that has {@code processes} and {@code forms}, in name order. */
record ProjectModels(Path root) {

  /** The models that Vekha runs; tests start in the folder of the project. */
  static ProjectModels ofProject() {
    return new ProjectModels(Path.of(""));
  }

  List<Path> processes() {
    return files("processes", "*.bpmn");
  }

  List<Path> decisions() {
    return files("processes", "*.dmn");
  }

  List<Path> forms() {
    return files("forms", "*.form");
  }

  private List<Path> files(String folder, String glob) {
    try (var found = Files.newDirectoryStream(root.resolve(folder), glob)) {
      List<Path> files = new java.util.ArrayList<>();
      found.forEach(files::add);
      return files.stream().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
