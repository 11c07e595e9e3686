package ru.vekha.execution;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Uploaded documents, kept as they came until they are launched. */
@Repository
public class RoadmapDrafts {

  private static final String COLUMNS = "SELECT id, organisation_id, file_name, roadmap_id, amends";
  private static final RowMapper<Draft> ROW =
      (row, number) ->
          new Draft(
              row.getObject("id", UUID.class),
              row.getString("organisation_id"),
              row.getString("file_name"),
              row.getObject("roadmap_id", UUID.class),
              row.getObject("amends", UUID.class));

  private final JdbcClient jdbc;
  private final Clock clock;

  RoadmapDrafts(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * An uploaded document.
   *
   * @param roadmapId what it was launched as, or what it has amended; null until then
   * @param amends the running roadmap that it is to change; null when it is to be launched
   */
  public record Draft(
      UUID id,
      String organisationId,
      String fileName,
      @Nullable UUID roadmapId,
      @Nullable UUID amends) {}

  /** What a list shows of a draft. */
  public record Listed(UUID id, String fileName) {}

  @Transactional
  public UUID keep(
      String organisationId,
      String fileName,
      byte[] content,
      @Nullable UUID amends,
      String personId) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO roadmap_draft (id, organisation_id, file_name, content, amends, uploaded_by,
              uploaded_at)
            VALUES (:id, :organisation, :name, :content, :amends, :by, :at)""")
        .param("id", id)
        .param("organisation", organisationId)
        .param("name", fileName)
        .param("content", content)
        .param("amends", amends)
        .param("by", personId)
        .param("at", Timestamp.from(clock.instant()))
        .update();
    return id;
  }

  public Optional<Draft> find(UUID id) {
    return jdbc.sql(COLUMNS + " FROM roadmap_draft WHERE id = :id")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  /** The same, and nobody else changes the draft until this transaction has ended. */
  @Transactional(propagation = Propagation.MANDATORY)
  Optional<Draft> lock(UUID id) {
    return jdbc.sql(COLUMNS + " FROM roadmap_draft WHERE id = :id FOR UPDATE")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  /** The file as it was uploaded. */
  byte[] content(UUID id) {
    return jdbc.sql("SELECT content FROM roadmap_draft WHERE id = :id")
        .param("id", id)
        .query(byte[].class)
        .single();
  }

  /** The documents of an authority that have not been launched, newest first. */
  public List<Listed> open(String organisationId) {
    return jdbc.sql(
            "SELECT id, file_name FROM roadmap_draft WHERE organisation_id = :organisation"
                + " AND roadmap_id IS NULL ORDER BY uploaded_at DESC LIMIT 20")
        .param("organisation", organisationId)
        .query(
            (row, number) ->
                new Listed(row.getObject("id", UUID.class), row.getString("file_name")))
        .list();
  }

  /**
   * Ties a draft to what it was launched as or has amended; false when somebody else did meanwhile.
   */
  @Transactional
  public boolean launchedAs(UUID id, UUID roadmapId) {
    return jdbc.sql(
                "UPDATE roadmap_draft SET roadmap_id = :roadmap WHERE id = :id AND roadmap_id IS NULL")
            .param("roadmap", roadmapId)
            .param("id", id)
            .update()
        == 1;
  }
}
