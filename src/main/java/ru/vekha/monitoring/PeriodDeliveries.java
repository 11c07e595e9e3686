package ru.vekha.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in, checked and returned; a round once written stays. */
@Repository
public class PeriodDeliveries {

  private final JdbcClient jdbc;
  private final Clock clock;

  PeriodDeliveries(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Hands data in.
   *
   * @param checkedAbove whether somebody above checks them; otherwise they are accepted as they are
   * @throws PeriodRefused when they have been handed in already
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public int handIn(
      ReportingPeriod period, PeriodDelivery data, String actor, boolean checkedAbove) {
    refuseCancelled(period);
    if (period.state() != PeriodState.IN_WORK && period.state() != PeriodState.RETURNED) {
      throw new PeriodRefused("Данные за этот период уже сданы.");
    }
    int round = period.round() + 1;
    jdbc.sql(
            """
            INSERT INTO period_delivery
              (period_id, round, events_held, explanation, note_number, note_date, delivered_by, delivered_at)
            VALUES (:id, :round, :events, :explanation, :number, :date, :actor, :now)\
            """)
        .param("id", period.id())
        .param("round", round)
        .param("events", data.eventsHeld())
        .param("explanation", data.explanation())
        .param("number", data.noteNumber())
        .param("date", data.noteDate())
        .param("actor", actor)
        .param("now", now())
        .update();
    data.figures().forEach((figure, value) -> addFigure(period.id(), round, figure, value));
    data.missing().forEach(organisation -> addMissing(period.id(), round, organisation));
    jdbc.sql(
            "UPDATE reporting_period SET state = :state, round = :round, handed_in_at = :now,"
                + " accepted_at = :accepted WHERE id = :id")
        .param("state", (checkedAbove ? PeriodState.HANDED_IN : PeriodState.ACCEPTED).name())
        .param("round", round)
        .param("now", now())
        .param("accepted", checkedAbove ? null : now())
        .param("id", period.id())
        .update();
    return round;
  }

  /**
   * Accepts what was handed in or sends it back.
   *
   * @param remark what to mend, empty when accepted
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void decide(ReportingPeriod period, boolean accepted, String remark, String actor) {
    refuseCancelled(period);
    if (period.state() != PeriodState.HANDED_IN) {
      throw new PeriodRefused("Решение по этим данным уже принято.");
    }
    jdbc.sql(
            """
            UPDATE period_delivery SET decision = :decision, remark = :remark, decided_by = :actor,
                   decided_at = :now
             WHERE period_id = :id AND round = :round\
            """)
        .param("decision", accepted ? "ACCEPTED" : "RETURNED")
        .param("remark", remark)
        .param("actor", actor)
        .param("now", now())
        .param("id", period.id())
        .param("round", period.round())
        .update();
    jdbc.sql("UPDATE reporting_period SET state = :state, accepted_at = :accepted WHERE id = :id")
        .param("state", (accepted ? PeriodState.ACCEPTED : PeriodState.RETURNED).name())
        .param("accepted", accepted ? now() : null)
        .param("id", period.id())
        .update();
  }

  /** What was handed in last. */
  public Optional<PeriodDelivery> last(ReportingPeriod period) {
    return jdbc.sql("SELECT * FROM period_delivery WHERE period_id = :id AND round = :round")
        .param("id", period.id())
        .param("round", period.round())
        .query(this::read)
        .optional();
  }

  /** The remark with which data were last sent back. */
  public String lastRemark(ReportingPeriod period) {
    return jdbc.sql("SELECT remark FROM period_delivery WHERE period_id = :id AND round = :round")
        .param("id", period.id())
        .param("round", period.round())
        .query(String.class)
        .optional()
        .orElse("");
  }

  private static void refuseCancelled(ReportingPeriod period) {
    if (period.state() == PeriodState.CANCELLED) {
      throw new PeriodRefused("Этот отчёт больше не нужен: его дорожная карта закончена.");
    }
  }

  private PeriodDelivery read(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("period_id", UUID.class);
    int round = row.getInt("round");
    Map<String, Long> figures = new HashMap<>();
    jdbc.sql("SELECT figure, value FROM period_figure WHERE period_id = :id AND round = :round")
        .param("id", id)
        .param("round", round)
        .query(
            figure -> {
              figures.put(figure.getString(1), figure.getLong(2));
            });
    List<String> missing =
        jdbc.sql(
                "SELECT organisation_id FROM period_missing WHERE period_id = :id AND round ="
                    + " :round ORDER BY organisation_id")
            .param("id", id)
            .param("round", round)
            .query(String.class)
            .list();
    return new PeriodDelivery(
        figures,
        missing,
        row.getInt("events_held"),
        row.getString("explanation"),
        row.getString("note_number"),
        row.getObject("note_date", LocalDate.class),
        row.getString("delivered_by"),
        row.getTimestamp("delivered_at").toInstant());
  }

  private void addFigure(UUID id, int round, String figure, long value) {
    jdbc.sql(
            "INSERT INTO period_figure (period_id, round, figure, value)"
                + " VALUES (:id, :round, :figure, :value)")
        .param("id", id)
        .param("round", round)
        .param("figure", figure)
        .param("value", value)
        .update();
  }

  private void addMissing(UUID id, int round, String organisation) {
    jdbc.sql(
            "INSERT INTO period_missing (period_id, round, organisation_id) VALUES (:id, :round,"
                + " :org)")
        .param("id", id)
        .param("round", round)
        .param("org", organisation)
        .update();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
