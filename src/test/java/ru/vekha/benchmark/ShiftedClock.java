package ru.vekha.benchmark;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** A clock that goes on as the machine's does, but may leap forwards; the engine's leaps along. */
final class ShiftedClock extends Clock {

  private static final Clock MACHINE = Clock.systemUTC();

  private final AtomicReference<Duration> shift;
  private final ZoneId zone;

  ShiftedClock() {
    this(new AtomicReference<>(Duration.ZERO), ZoneOffset.UTC);
  }

  private ShiftedClock(AtomicReference<Duration> shift, ZoneId zone) {
    this.shift = shift;
    this.zone = zone;
  }

  /** Shows this moment now and goes on from it. */
  void leapTo(Instant moment) {
    Duration wanted = Duration.between(MACHINE.instant(), moment);
    shift.set(wanted);
    ClockUtil.offset(wanted.toMillis());
  }

  @Override
  public Instant instant() {
    return MACHINE.instant().plus(shift.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId wanted) {
    return new ShiftedClock(shift, wanted);
  }
}
