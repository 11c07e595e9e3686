package ru.vekha.engine.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;

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

  /** The steps of lifecycle processes: their user tasks that take group and date from a card. */
  public Set<String> steps() {
    return processes().stream()
        .map(file -> ProcessModel.of(file, this))
        .flatMap(model -> model.all(UserTask.class))
        .filter(task -> "${stepGroup}".equals(task.getCamundaCandidateGroups()))
        .map(task -> task.getId().substring("userTask_".length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private List<Path> files(String folder, String ending) {
    try (Stream<Path> files = Files.list(root.resolve(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
