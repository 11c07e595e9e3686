package ru.vekha.monitoring;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the evaluation of a programme comes to, step by step. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Evaluations {

  private final JdbcClient jdbc;
  private final Clock clock;

  Evaluations(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Begins the evaluation of a year.
   *
   * @return its id, nothing when one of the organisation runs already
   */
  public Optional<UUID> begin(
      String organisationId, int year, @Nullable UUID programmeId, @Nullable UUID cardId) {
    return jdbc.sql(
            """
            INSERT INTO evaluation (id, organisation_id, programme_id, card_id, year, started_at)
            VALUES (:id, :org, :programme, :card, :year, :now)
            ON CONFLICT DO NOTHING RETURNING id\
            """)
        .param("id", UUID.randomUUID())
        .param("org", organisationId)
        .param("programme", programmeId)
        .param("card", cardId)
        .param("year", year)
        .param("now", Timestamp.from(clock.instant()))
        .query(UUID.class)
        .optional();
  }

  /** Notes which instance drives it. */
  public void runs(UUID id, String processInstanceId) {
    set(id, "process_instance_id", processInstanceId);
  }

  /** Notes that all steps are done. */
  public void close(UUID id) {
    jdbc.sql("UPDATE evaluation SET ended_at = :now WHERE id = :id AND ended_at IS NULL")
        .param("now", Timestamp.from(clock.instant()))
        .param("id", id)
        .update();
  }

  /** Keeps words of one or several parts. */
  public void write(UUID id, Map<EvaluationPart, String> words) {
    words.forEach((part, text) -> set(id, part.column(), text));
  }

  /** Keeps how pairs will be formed from a day on. */
  public void correctPairing(UUID id, String strategy, LocalDate from) {
    set(id, EvaluationPart.PAIRING_STRATEGY.column(), strategy);
    set(id, "strategy_from", from);
  }

  /** Keeps the curator's scores, the first criterion first. */
  public void score(UUID id, List<Integer> scores) {
    for (int criterion = 1; criterion <= scores.size(); criterion++) {
      jdbc.sql(
              "INSERT INTO evaluation_criterion (evaluation_id, criterion, score)"
                  + " VALUES (:id, :criterion, :score)")
          .param("id", id)
          .param("criterion", criterion)
          .param("score", scores.get(criterion - 1))
          .update();
    }
  }

  /** Returns the evaluation of an id that is known to exist. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Evaluation get(UUID id) {
    return jdbc.sql("SELECT * FROM evaluation WHERE id = :id")
        .param("id", id)
        .query(this::read)
        .single();
  }

  /** An organisation's evaluation of a year. */
  @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
  public Optional<Evaluation> of(String organisationId, int year) {
    return jdbc.sql(
            "SELECT * FROM evaluation WHERE organisation_id = :org AND year = :year"
                + " ORDER BY started_at DESC LIMIT 1")
        .param("org", organisationId)
        .param("year", year)
        .query(this::read)
        .optional();
  }

  private void set(UUID id, String column, Object value) {
    jdbc.sql("UPDATE evaluation SET " + column + " = :value WHERE id = :id")
        .param("value", value)
        .param("id", id)
        .update();
  }

  private Evaluation read(ResultSet row, int number) throws SQLException {
    UUID id = row.getObject("id", UUID.class);
    Timestamp ended = row.getTimestamp("ended_at");
    return new Evaluation(
        id,
        row.getString("organisation_id"),
        row.getObject("card_id", UUID.class),
        row.getInt("year"),
        ended == null ? null : ended.toInstant(),
        new Evaluation.Texts(
            row.getString("incomplete_reason"),
            row.getString("strengths"),
            row.getString("weaknesses"),
            row.getString("opportunities"),
            row.getString("threats"),
            row.getString("personal_growth"),
            row.getString("competence_growth"),
            row.getString("results_dynamics"),
            row.getString("conclusions"),
            row.getString("pairing_strategy"),
            row.getObject("strategy_from", LocalDate.class)),
        jdbc.sql(
                "SELECT score FROM evaluation_criterion WHERE evaluation_id = :id ORDER BY"
                    + " criterion")
            .param("id", id)
            .query(Integer.class)
            .list());
  }
}
