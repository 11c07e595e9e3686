package ru.vekha.control.sequence;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/**
 * How many sequences are tried. A build has a minute; {@code -Dvekha.sequences=2000} tries so many,
 * however long it takes.
 */
final class Budget {

  private static final String WANTED = "vekha.sequences";
  private static final int MOST_IN_A_BUILD = 300;
  private static final Duration BUILD = Duration.ofSeconds(60);

  private final InstantSource machine = InstantSource.system();
  private final Instant start = machine.instant();
  private final int wanted = Integer.getInteger(WANTED, 0);
  private int tried;

  /** Whether one more may be tried; counts it. */
  boolean allowsOneMore() {
    boolean more =
        wanted > 0
            ? tried < wanted
            : tried < MOST_IN_A_BUILD && machine.instant().isBefore(start.plus(BUILD));
    tried += more ? 1 : 0;
    return more;
  }

  int tried() {
    return tried;
  }
}
