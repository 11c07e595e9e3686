package antipattern;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.function.Supplier;

/** Lives in the time and the zone of the machine. */
class WallClock {

  private final Supplier<LocalDate> today = LocalDate::now;

  LocalDate today() {
    return today.get();
  }

  ZoneId zone() {
    return ZoneId.systemDefault();
  }

  Date old() {
    return new Date(0);
  }
}
