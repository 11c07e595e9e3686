package ru.vekha.reporting.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Scope;

/**
 * Which assignments are looked for; what is null or empty does not matter.
 *
 * @param scope the organisations whose work the reader may see
 * @param person the beginning of the family name of somebody who is responsible or took part
 * @param document the number of a document that was handed in
 * @param from something has happened at this moment or later
 * @param before and before this one
 * @param asOf the moment whose state is shown, the one before which alone counts
 */
public record HistoryQuestion(
    Scope scope,
    @Nullable UUID roadmap,
    String person,
    String document,
    @Nullable Instant from,
    @Nullable Instant before,
    Course course,
    Instant asOf) {

  /** How far the looked-for work has come. */
  public enum Course {
    ANY("Любые"),
    RUNNING("Ещё не завершены"),
    FINISHED("Завершены");

    private final String title;

    Course(String title) {
      this.title = title;
    }

    /** As readers choose it. */
    public String title() {
      return title;
    }
  }
}
