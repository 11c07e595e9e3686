package ru.vekha.control.sequence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody stands in for the responsible, by the rules alone: from the first
 * moment of the first day to the last of the last one where the organisation is, however far away
 * its card's dates are counted.
 */
final class Absence {

  private final Scene scene;
  private final ZoneId zone;
  private @Nullable UUID id;
  private Instant begins = Instant.MIN;
  private Instant over = Instant.MIN;

  /** None yet; what an earlier sequence has left, which may lie ahead by this one's clock, goes. */
  Absence(Scene scene) {
    this.scene = scene;
    this.zone = scene.town().artCentre().zone();
    scene.forgetSubstitutions();
  }

  LocalDate today() {
    return LocalDate.now(scene.clock.withZone(zone));
  }

  /** Whether the deputy has the rights of the absent one now. */
  boolean runs() {
    Instant now = scene.clock.instant();
    return !now.isBefore(begins) && now.isBefore(over);
  }

  /** Whether there is one that runs or is to come. */
  boolean isNamed() {
    return scene.clock.instant().isBefore(over) && begins.isBefore(over);
  }

  /** Whether another one could be named for these days. */
  boolean leaves(LocalDate first, LocalDate last) {
    boolean apart =
        !begins.isBefore(over)
            || !start(first).isBefore(over)
            || !begins.isBefore(start(last.plusDays(1)));
    return !first.isBefore(today()) && apart;
  }

  void named(UUID named, LocalDate first, LocalDate last) {
    id = named;
    begins = start(first);
    over = start(last.plusDays(1));
  }

  /** Ends it now, or before it has begun. */
  void ends() {
    scene.naming.end(scene.head().id(), Objects.requireNonNull(id));
    over = Collections.max(List.of(begins, scene.clock.instant()));
  }

  private Instant start(LocalDate day) {
    return day.atStartOfDay(zone).toInstant();
  }
}
