package ru.vekha.reporting.methodology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's documents as a folder: by stage, then by document, with a line for everything
 * that is expected, also for what is not there.
 */
public record DocumentFolder(List<Line> lines) {

  private static final String OTHERS = "Прочие документы";

  /** Keeps its own copy. */
  public DocumentFolder {
    lines = List.copyOf(lines);
  }

  /** A file and where it lies in the folder. */
  public record Filed(String path, ResultFile file) {}

  /**
   * A line of the register of contents.
   *
   * @param basis the assignment with number and date of its paper, or the register
   * @param filed null where there is no file
   */
  public record Line(
      String stage, String document, String state, String basis, @Nullable Filed filed) {}

  static DocumentFolder of(CheckedOrganisation checked) {
    Filing filing = new Filing();
    for (CheckedStage stage : checked.stages()) {
      stage.documents().forEach(each -> filing.add(stage.stage().numbered(), each));
    }
    for (ResultOfRow other : checked.others()) {
      filing.add(OTHERS, other.activity(), state(other), other);
    }
    return new DocumentFolder(filing.lines);
  }

  /** Every file once. */
  public List<Filed> files() {
    return lines.stream().map(Line::filed).flatMap(Stream::ofNullable).distinct().toList();
  }

  private static String state(ResultOfRow result) {
    return (result.accepted() ? DocumentState.PRESENT : DocumentState.WAITING).title();
  }

  /** Puts each file where it is met first; further on it is only named. */
  private static final class Filing {

    private final List<Line> lines = new ArrayList<>();
    private final Map<UUID, Filed> places = new HashMap<>();
    private final FolderPaths paths = new FolderPaths();

    void add(String stage, CheckedDocument document) {
      String title = document.expected().title();
      document.results().forEach(each -> add(stage, title, state(each), each));
      document
          .registers()
          .forEach(
              each ->
                  lines.add(
                      new Line(stage, title, DocumentState.PRESENT.title(), each.words(), null)));
      if (document.results().isEmpty() && document.registers().isEmpty()) {
        lines.add(new Line(stage, title, document.state().title(), "", null));
      }
    }

    void add(String stage, String title, String state, ResultOfRow result) {
      String basis = (result.activity() + " " + result.paper()).strip();
      if (result.files().isEmpty()) {
        lines.add(new Line(stage, title, state, basis, null));
      }
      for (ResultFile file : result.files()) {
        Filed filed =
            places.computeIfAbsent(
                file.id(), id -> new Filed(paths.path(stage, title, file.name()), file));
        lines.add(new Line(stage, title, state, basis, filed));
      }
    }
  }
}
