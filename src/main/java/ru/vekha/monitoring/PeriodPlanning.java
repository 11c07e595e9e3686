package ru.vekha.monitoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.ControlCard;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;

/** Plans periods: rows whose instances a run starts later, so that no order hangs on one parent. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PeriodPlanning {

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final PeriodDates dates;
  private final Clock clock;

  PeriodPlanning(JdbcClient jdbc, Organisations organisations, PeriodDates dates, Clock clock) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.dates = dates;
    this.clock = clock;
  }

  UUID plan(Organisation organisation, PeriodOpening opening) {
    return plan(organisation, opening.span(), opening.due(), opening.roadmapId(), null);
  }

  /**
   * Plans the periods of those who report to an authority.
   *
   * @return whether there is anybody
   */
  public boolean planBelow(ReportingPeriod period) {
    List<Organisation> reporters = reportersTo(period);
    if (reporters.isEmpty()) {
      return false;
    }
    Organisation authority = organisations.get(period.organisationId());
    LocalDate today = LocalDate.now(clock.withZone(authority.zone()));
    LocalDate due = dates.dueBelow(period.due(), today);
    reporters.forEach(each -> plan(each, period.span(), due, period.roadmapId(), period.id()));
    jdbc.sql(
            "UPDATE reporting_period SET state = 'COLLECTING', collect_until = :until"
                + " WHERE id = :id AND state <> 'CANCELLED'")
        .param(
            "until", Timestamp.from(PeriodDates.collectUntil(period.due(), due, authority.zone())))
        .param("id", period.id())
        .update();
    return true;
  }

  /**
   * A period already there is the same report; it only gets somebody above who checks it. One that
   * was cancelled with another roadmap is asked for anew.
   */
  private UUID plan(
      Organisation organisation,
      ReportingSpan span,
      LocalDate due,
      @Nullable UUID roadmapId,
      @Nullable UUID aboveId) {
    Instant dueAt = ControlCard.endOf(due, organisation.zone());
    return jdbc.sql(
            """
            INSERT INTO reporting_period
              (id, organisation_id, kind, period_from, period_to, above_id, roadmap_id, state, due, due_at,
               opens_at, next_reminder_at, planned_at)
            VALUES (:id, :org, :kind, :from, :to, :above, :roadmap, 'PLANNED', :due, :dueAt, :opens, :remind, :now)
            ON CONFLICT (organisation_id, kind, period_from)
              DO UPDATE SET above_id = COALESCE(reporting_period.above_id, EXCLUDED.above_id),
                state = CASE reporting_period.state WHEN 'CANCELLED' THEN 'PLANNED'
                  ELSE reporting_period.state END
            RETURNING id\
            """)
        .param("id", UUID.randomUUID())
        .param("org", organisation.id())
        .param("kind", span.kind().name())
        .param("from", span.from())
        .param("to", span.to())
        .param("above", aboveId)
        .param("roadmap", roadmapId)
        .param("due", due)
        .param("dueAt", Timestamp.from(dueAt))
        .param("opens", Timestamp.from(opensAt(organisation, span)))
        .param("remind", Timestamp.from(dueAt.minus(Duration.ofDays(1))))
        .param("now", Timestamp.from(clock.instant()))
        .query(UUID.class)
        .single();
  }

  /**
   * A card asks for the report of a period: its task has the day of the earliest such card. When
   * the report is over and another row asks for it later (Samara 25 and 28), it is handed in again.
   */
  void askedFor(UUID id, Organisation organisation, LocalDate due) {
    Instant dueAt = ControlCard.endOf(due, organisation.zone());
    jdbc.sql(
            """
            UPDATE reporting_period
               SET state = 'PLANNED', due = :due, due_at = :dueAt, next_reminder_at = :remind,
                   opens_at = CASE state WHEN 'PLANNED' THEN opens_at ELSE :now END,
                   accepted_at = NULL, collect_until = NULL
             WHERE id = :id AND (state = 'PLANNED' AND due > :due OR state = 'ACCEPTED')\
            """)
        .param("id", id)
        .param("due", due)
        .param("dueAt", Timestamp.from(dueAt))
        .param("remind", Timestamp.from(dueAt.minus(Duration.ofDays(1))))
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  /** The period above checks this one, if it belongs to the organisation directly above. */
  void link(UUID below, UUID above) {
    jdbc.sql(
            """
            UPDATE reporting_period b SET above_id = a.id
              FROM reporting_period a, organisation o
             WHERE b.id = :below AND a.id = :above AND b.above_id IS NULL
               AND o.id = b.organisation_id AND o.parent_id = a.organisation_id\
            """)
        .param("below", below)
        .param("above", above)
        .update();
  }

  private Instant opensAt(Organisation organisation, ReportingSpan span) {
    Instant begins = span.from().atStartOfDay(organisation.zone()).toInstant();
    Instant now = clock.instant();
    return begins.isAfter(now) ? begins : now;
  }

  /** Those one step below who have work under the roadmap, or somebody further down who has. */
  private List<Organisation> reportersTo(ReportingPeriod period) {
    List<String> ids =
        jdbc.sql(
                """
                SELECT o.id FROM organisation o
                 WHERE o.parent_id = :org AND o.kind <> 'MENTORING_CENTRE'
                   AND (CAST(:roadmap AS uuid) IS NULL OR EXISTS (
                     SELECT 1 FROM control_card c
                       JOIN organisation_above a ON a.organisation_id = c.organisation_id
                      WHERE c.roadmap_id = :roadmap AND a.above_id = o.id))\
                """)
            .param("org", period.organisationId())
            .param("roadmap", period.roadmapId())
            .query(String.class)
            .list();
    return organisations.directlyBelow(period.organisationId()).stream()
        .filter(each -> ids.contains(each.id()))
        .toList();
  }
}
