package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What pairing asks of an organisation's programme. */
@Repository
public class ProgrammeModel {

  private final JdbcClient jdbc;

  ProgrammeModel(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A programme that runs.
   *
   * @param determinedOn the day its model was determined
   * @param pairsDue by when pairs are to be formed, two weeks later (Dzerzhinsk 3.3)
   */
  public record Facts(
      UUID id,
      String organisationId,
      @Nullable LocalDate determinedOn,
      @Nullable LocalDate pairsDue) {}

  Optional<Facts> running(UUID id) {
    return query("id = :key", id).stream().findFirst();
  }

  List<Facts> running(String organisationId) {
    return query("organisation_id = :key", organisationId);
  }

  private List<Facts> query(String condition, Object key) {
    return jdbc.sql(
            "SELECT id, organisation_id, model_determined_on, pairs_due FROM programme"
                + " WHERE state = 'RUNNING' AND "
                + condition
                + " ORDER BY started_at, id")
        .param("key", key)
        .query(
            (row, number) ->
                new Facts(
                    row.getObject("id", UUID.class),
                    row.getString("organisation_id"),
                    row.getObject("model_determined_on", LocalDate.class),
                    row.getObject("pairs_due", LocalDate.class)))
        .list();
  }
}
