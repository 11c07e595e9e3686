package ru.vekha.proof.scenario;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.engine.Tenancy;

/** The days of a scenario: what Vekha does by itself on one, and which comes next. */
final class Hours {

  private static final LocalTime MORNING = LocalTime.of(10, 0);

  private final ManagementService jobs;
  private final JdbcClient jdbc;
  private final MovableClock clock;
  private final Cast cast;
  private final ZoneId zone;

  Hours(ApplicationContext beans, Cast cast) {
    this.jobs = beans.getBean(ProcessEngine.class).getManagementService();
    this.jdbc = beans.getBean(JdbcClient.class);
    this.clock = beans.getBean(MovableClock.class);
    this.cast = cast;
    this.zone = cast.issuer().zone();
  }

  LocalDate today() {
    return LocalDate.now(clock.withZone(zone));
  }

  void morningOf(LocalDate day) {
    clock.morningOf(day, zone);
  }

  /** The runs of a minute, which Vekha's own processes begin, and all they lead to. */
  void minute() {
    jobs.createJobQuery().timers().list().stream()
        .filter(job -> job.getProcessInstanceId() == null)
        .forEach(job -> jobs.executeJob(job.getId()));
    workOff();
    // What has passed already is taken up a few seconds after it was found.
    clock.advance(Duration.ofSeconds(5));
    workOff();
  }

  /** Does what the job executor would do now for the scenario's organisations. */
  void workOff() {
    List<Job> waiting = waiting();
    while (!waiting.isEmpty()) {
      waiting.forEach(job -> jobs.executeJob(job.getId()));
      waiting = waiting();
    }
  }

  private List<Job> waiting() {
    return jobs
        .createJobQuery()
        .tenantIdIn(
            Stream.concat(cast.ids().stream(), Stream.of(Tenancy.SYSTEM)).toArray(String[]::new))
        .executable()
        .list()
        .stream()
        .filter(job -> job.getProcessInstanceId() != null)
        .toList();
  }

  /** The next morning on which something opens or ends by itself. */
  Optional<LocalDate> nextOpening() {
    return jdbc.sql(
            """
            SELECT min(moment) FROM (
              SELECT opens_at AS moment FROM control_card
               WHERE state = 'PLANNED' AND organisation_id = ANY (:orgs)
              UNION ALL
              SELECT opens_at FROM reporting_period
               WHERE state = 'PLANNED' AND organisation_id = ANY (:orgs)
              UNION ALL
              SELECT collect_until FROM reporting_period
               WHERE state = 'COLLECTING' AND organisation_id = ANY (:orgs)
              UNION ALL
              SELECT duedate_ AT TIME ZONE 'UTC' FROM act_ru_job
               WHERE duedate_ IS NOT NULL AND tenant_id_ = ANY (:orgs)) AS moments\
            """)
        .param("orgs", cast.ids().toArray(String[]::new))
        .query(Timestamp.class)
        .optional()
        .map(moment -> moment.toInstant().atZone(zone))
        .map(
            moment ->
                moment.toLocalTime().isAfter(MORNING)
                    ? moment.toLocalDate().plusDays(1)
                    : moment.toLocalDate());
  }
}
