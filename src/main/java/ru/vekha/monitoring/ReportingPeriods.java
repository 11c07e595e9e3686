package ru.vekha.monitoring;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.ControlCard;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;

/** The reporting periods: opened here, read here; their instances are started in batches. */
@Repository
public class ReportingPeriods {

  private static final PeriodRow ROW = new PeriodRow();
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final PeriodPlanning planning;
  private final PeriodDates dates;
  private final PeriodCards cards;
  private final Clock clock;

  ReportingPeriods(
      JdbcClient jdbc,
      Organisations organisations,
      PeriodPlanning planning,
      PeriodDates dates,
      PeriodCards cards,
      Clock clock) {
    this.dates = dates;
    this.cards = cards;
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.planning = planning;
    this.clock = clock;
  }

  /**
   * Opens a period for an organisation and, from there, for everybody below it. A period that is
   * open already gets the card in addition: one report is written once.
   *
   * @throws PeriodRefused when the period has not begun
   */
  @Transactional
  public UUID open(PeriodOpening opening) {
    Organisation organisation = organisations.get(opening.organisationId());
    LocalDate today = LocalDate.now(clock.withZone(organisation.zone()));
    if (today.isBefore(opening.span().from())) {
      throw new PeriodRefused(
          "Отчётный период «%s» ещё не начался: он начинается %s. Отчитаться за него можно с этого дня."
              .formatted(opening.span().title(), DAY.format(opening.span().from())));
    }
    return plan(organisation, opening);
  }

  /**
   * Opens the period that a card asks for, at once or when it begins, and that of the authority
   * which collects it. Several cards of one period are one report.
   */
  @Transactional
  public UUID openFor(ControlCard card) {
    LocalDate due = card.currentDue() == null ? card.settleBy() : card.currentDue();
    ReportingSpan span = cards.spanOf(card, due);
    Organisation organisation = organisations.get(card.organisationId());
    UUID id =
        plan(
            organisation,
            new PeriodOpening(organisation.id(), span, due, card.roadmapId(), card.id()));
    if (!card.controllerOrganisationId().equals(organisation.id())) {
      Organisation above = organisations.get(card.controllerOrganisationId());
      UUID collecting =
          plan(
              above,
              new PeriodOpening(above.id(), span, dates.dueAbove(due), card.roadmapId(), null));
      planning.link(id, collecting);
    }
    return id;
  }

  private UUID plan(Organisation organisation, PeriodOpening opening) {
    UUID id = planning.plan(organisation, opening);
    if (opening.cardId() != null) {
      cards.attach(id, opening.cardId());
      planning.askedFor(id, organisation, opening.due());
    }
    return id;
  }

  /** Returns the period of an id that is known to exist. */
  public ReportingPeriod get(UUID id) {
    return find(id).orElseThrow(() -> new IllegalArgumentException("No reporting period " + id));
  }

  public Optional<ReportingPeriod> find(UUID id) {
    return select("WHERE p.id = :id").param("id", id).query(ROW).optional();
  }

  /** The period with its row locked to the end of the transaction. */
  @Transactional(propagation = Propagation.MANDATORY)
  public ReportingPeriod lock(UUID id) {
    return select("WHERE p.id = :id FOR UPDATE").param("id", id).query(ROW).single();
  }

  /** The periods of organisations, the latest first. */
  public List<ReportingPeriod> of(Collection<String> organisationIds, int most) {
    return select(
            "WHERE p.organisation_id = ANY (:orgs)"
                + " ORDER BY p.period_to DESC, p.kind, p.organisation_id LIMIT :most")
        .param("orgs", organisationIds.toArray(String[]::new))
        .param("most", most)
        .query(ROW)
        .list();
  }

  /** The period of an organisation, if it was opened. */
  public Optional<ReportingPeriod> of(String organisationId, ReportingSpan span) {
    return select("WHERE p.organisation_id = :org AND p.kind = :kind AND p.period_from = :from")
        .param("org", organisationId)
        .param("kind", span.kind().name())
        .param("from", span.from())
        .query(ROW)
        .optional();
  }

  /** The periods that one collects from, by organisation. */
  public List<ReportingPeriod> below(UUID periodId) {
    return select(
            "JOIN organisation o ON o.id = p.organisation_id"
                + " WHERE p.above_id = :above ORDER BY o.short_name, o.id")
        .param("above", periodId)
        .query(ROW)
        .list();
  }

  private JdbcClient.StatementSpec select(String condition) {
    return jdbc.sql("SELECT " + PeriodRow.COLUMNS + " FROM reporting_period p " + condition);
  }
}
