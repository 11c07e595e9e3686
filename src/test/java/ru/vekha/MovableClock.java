package ru.vekha;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/**
 * The clock of the tests: the machine's until a test sets it, then it stands still. The engine's
 * own clock is kept equal, and every test ends with the machine's time again.
 */
public final class MovableClock extends Clock {

  private static final Clock MACHINE = Clock.systemUTC();

  private final AtomicReference<Instant> standing;
  private final ZoneId zone;

  /** A clock that shows the machine's time. */
  public MovableClock() {
    this(new AtomicReference<>(), ZoneOffset.UTC);
  }

  private MovableClock(AtomicReference<Instant> standing, ZoneId zone) {
    this.standing = standing;
    this.zone = zone;
  }

  /** Stops the clock at a moment. */
  public void set(Instant moment) {
    standing.set(moment);
    ClockUtil.setCurrentTime(Date.from(moment));
  }

  /** Stops the clock at ten in the morning of a day. */
  public void morningOf(LocalDate day, ZoneId where) {
    set(day.atTime(10, 0).atZone(where).toInstant());
  }

  /** Moves the clock on. */
  public void advance(Duration by) {
    set(instant().plus(by));
  }

  /** Back to the machine's time. */
  public void reset() {
    standing.set(null);
    ClockUtil.reset();
  }

  @Override
  public Instant instant() {
    Instant set = standing.get();
    return set == null ? MACHINE.instant() : set;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId wanted) {
    return new MovableClock(standing, wanted);
  }
}
