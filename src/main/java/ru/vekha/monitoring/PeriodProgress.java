package ru.vekha.monitoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a period that nobody decides: started, at work, reminded. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PeriodProgress {

  private final JdbcClient jdbc;
  private final Clock clock;

  PeriodProgress(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Its instance runs. */
  public void started(UUID id, String processInstanceId) {
    jdbc.sql(
            "UPDATE reporting_period SET state = 'COLLECTING', process_instance_id = :instance"
                + " WHERE id = :id")
        .param("instance", processInstanceId)
        .param("id", id)
        .update();
  }

  /** It waits no longer for those below. */
  public void collected(UUID id) {
    jdbc.sql("UPDATE reporting_period SET collect_until = NULL WHERE id = :id")
        .param("id", id)
        .update();
  }

  /** Somebody has the task of handing the data in. */
  void atWork(UUID id) {
    jdbc.sql(
            "UPDATE reporting_period SET state = 'IN_WORK' WHERE id = :id AND state <> 'CANCELLED'")
        .param("id", id)
        .update();
  }

  /** Notes a reminder and when the next one is due: a day later, as long as nothing comes. */
  public void reminded(ReportingPeriod period) {
    Instant now = clock.instant();
    jdbc.sql(
            """
            INSERT INTO reporting_reminder (period_id, number, kind, at)
            SELECT :id, COALESCE(max(number), 0) + 1, :kind, :now FROM reporting_reminder WHERE period_id = :id\
            """)
        .param("id", period.id())
        .param("kind", now.isBefore(period.dueAt()) ? "SOON" : "LATE")
        .param("now", Timestamp.from(now))
        .update();
    jdbc.sql("UPDATE reporting_period SET next_reminder_at = :next WHERE id = :id")
        .param("next", Timestamp.from(now.plus(Duration.ofDays(1))))
        .param("id", period.id())
        .update();
  }
}
