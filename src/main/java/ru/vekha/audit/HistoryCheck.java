package ru.vekha.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A check of the history that somebody asked for.
 *
 * @param percent how much of it is done
 * @param endedAt null while it runs
 * @param lines how many sealed lines it has looked at
 * @param tail how many were not sealed yet
 * @param findings how many alterations it has found
 */
public record HistoryCheck(
    long id,
    Instant askedAt,
    int percent,
    @Nullable Instant endedAt,
    State state,
    long lines,
    long tail,
    int findings) {

  /** How far it is. */
  public enum State {
    RUNNING,
    DONE,
    /** The server stopped or the database was away in the middle of it. */
    BROKEN_OFF
  }

  /** Whether it is still at work. */
  public boolean isRunning() {
    return state == State.RUNNING;
  }

  /** Whether it came to its end. */
  public boolean isDone() {
    return state == State.DONE;
  }
}
