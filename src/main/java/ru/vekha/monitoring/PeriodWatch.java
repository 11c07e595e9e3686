package ru.vekha.monitoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the periods that something is to be done with, in batches that several nodes can share. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PeriodWatch {

  private static final PeriodRow ROW = new PeriodRow();

  private final JdbcClient jdbc;
  private final Clock clock;

  PeriodWatch(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Planned periods whose instances are to be started. */
  public List<ReportingPeriod> lockPlanned(int limit) {
    return lock("p.state = 'PLANNED' AND p.opens_at <= :now ORDER BY p.opens_at, p.id", limit);
  }

  /** Periods with somebody who has to be reminded now. */
  public List<ReportingPeriod> lockToRemind(int limit) {
    return lock(
        "p.state IN ('IN_WORK', 'RETURNED') AND p.next_reminder_at <= :now"
            + " ORDER BY p.next_reminder_at, p.id",
        limit);
  }

  /** Levels for whom everybody has delivered and is accepted, or whose waiting is over. */
  public List<ReportingPeriod> lockCollected(int limit) {
    return lock(
        """
        p.state = 'COLLECTING' AND p.process_instance_id IS NOT NULL AND p.collect_until IS NOT NULL
          AND (p.collect_until <= :now OR NOT EXISTS (
            SELECT 1 FROM reporting_period b WHERE b.above_id = p.id AND b.state NOT IN ('ACCEPTED', 'CANCELLED')))
        ORDER BY p.collect_until, p.id\
        """,
        limit);
  }

  private List<ReportingPeriod> lock(String condition, int limit) {
    return jdbc.sql(
            "SELECT "
                + PeriodRow.COLUMNS
                + " FROM reporting_period p WHERE "
                + condition
                + " LIMIT :limit FOR UPDATE SKIP LOCKED")
        .param("now", Timestamp.from(clock.instant()))
        .param("limit", limit)
        .query(ROW)
        .list();
  }
}
