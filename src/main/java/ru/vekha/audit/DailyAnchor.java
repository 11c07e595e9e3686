package ru.vekha.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The value that is given out each day, over the ends of all chains. Whoever keeps it outside can
 * tell later that nothing up to that day was cut off or sealed anew.
 */
@Component
public class DailyAnchor {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  DailyAnchor(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.events = events;
  }

  /**
   * A day's value.
   *
   * @param seals how many lines were sealed by then
   * @param value SHA-256 in hexadecimal digits
   */
  public record Given(LocalDate day, long seals, String value) {}

  /** Makes the value of today, once, and tells of it; says whether it was made now. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Optional<Given> makeOfToday() {
    LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
    boolean made =
        jdbc.sql("SELECT audit_make_anchor(:day, :now)")
            .param("day", today)
            .param("now", Timestamp.from(clock.instant()))
            .query(Boolean.class)
            .single();
    Optional<Given> given = made ? of(today) : Optional.empty();
    given.map(HistoryGivenOut::new).ifPresent(events::publishEvent);
    return given;
  }

  /** The last day's value. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Given> last() {
    return jdbc.sql("SELECT day FROM audit_anchor ORDER BY day DESC LIMIT 1")
        .query(LocalDate.class)
        .optional()
        .flatMap(this::of);
  }

  /** The value of a day. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Given> of(LocalDate day) {
    return jdbc.sql("SELECT day, seals, hash FROM audit_anchor WHERE day = :day")
        .param("day", day)
        .query(
            (row, number) ->
                new Given(
                    row.getObject("day", LocalDate.class),
                    row.getLong("seals"),
                    HexFormat.of().formatHex(row.getBytes("hash"))))
        .optional();
  }
}
