package ru.vekha.roadmap;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A row of a launched roadmap.
 *
 * @param place where it stands in the roadmap, from 1
 * @param deadline the document's phrase
 * @param deadlineRead the same in Vekha's own words
 * @param documentKind the code of the kind of document expected
 * @param stage which stage of the lifecycle it belongs to
 */
public record Activity(
    UUID id,
    UUID roadmapId,
    int place,
    String number,
    String section,
    String title,
    String deadline,
    String deadlineRead,
    String responsible,
    String result,
    String documentKind,
    LifecycleStage stage) {

  /** The same row at another place of its roadmap. */
  public Activity at(int other) {
    return new Activity(
        id,
        roadmapId,
        other,
        number,
        section,
        title,
        deadline,
        deadlineRead,
        responsible,
        result,
        documentKind,
        stage);
  }

  /** The kinds of documents that show it done: the one chosen, and all that its words name. */
  List<String> documentKinds() {
    return documentKinds(documentKind, result);
  }

  static List<String> documentKinds(String chosen, String result) {
    return Stream.concat(
            Stream.of(chosen),
            ResultKinds.read(result).stream()
                .filter(kind -> kind != DocumentKind.OTHER)
                .map(DocumentKind::code))
        .distinct()
        .toList();
  }

  /** The stage that the words of a stored row speak of; a group above it is not stored. */
  static LifecycleStage stageOf(String section, String title, String result) {
    return Stages.of(new ActivityRow("", section, "", title, "", "", result, 0));
  }
}
