package ru.vekha.roadmap;

import java.util.UUID;

/**
 * A row of a launched roadmap.
 *
 * @param place where it stands in the roadmap, from 1
 * @param deadline the document's phrase
 * @param deadlineRead the same in Vekha's own words
 * @param documentKind the code of the kind of document expected
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
    String documentKind) {

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
        documentKind);
  }
}
