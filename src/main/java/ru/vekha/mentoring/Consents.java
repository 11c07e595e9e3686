package ru.vekha.mentoring;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The consents that allow an organisation to keep a person's data. */
@Repository
public class Consents {

  private final JdbcClient jdbc;
  private final Clock clock;

  Consents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Consents by their ids. */
  public Map<UUID, Consent> find(Collection<UUID> ids) {
    return jdbc
        .sql(
            """
            SELECT id, organisation_id, kind, given_on, valid_until, document_ref, withdrawn_on
              FROM consent WHERE id = ANY (:ids)\
            """)
        .param("ids", ids.toArray(UUID[]::new))
        .query(
            (row, number) ->
                new Consent(
                    row.getObject("id", UUID.class),
                    row.getString("organisation_id"),
                    ConsentKind.valueOf(row.getString("kind")),
                    new ConsentGiven(
                        row.getObject("given_on", LocalDate.class),
                        row.getObject("valid_until", LocalDate.class),
                        row.getString("document_ref")),
                    row.getObject("withdrawn_on", LocalDate.class)))
        .list()
        .stream()
        .collect(Collectors.toMap(Consent::id, Function.identity()));
  }

  /** Keeps a consent, if one was given, and returns its id. */
  @Transactional(propagation = Propagation.MANDATORY)
  @Nullable UUID add(
      String organisationId, ConsentKind kind, @Nullable ConsentGiven given, String actor) {
    if (given == null) {
      return null;
    }
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO consent (id, organisation_id, kind, given_on, valid_until, document_ref,
              entered_by, entered_at)
            VALUES (:id, :organisation, :kind, :on, :until, :document, :actor, :now)\
            """)
        .param("id", id)
        .param("organisation", organisationId)
        .param("kind", kind.name())
        .param("on", given.on())
        .param("until", given.validUntil())
        .param("document", given.documentRef())
        .param("actor", actor)
        .param("now", Timestamp.from(clock.instant()))
        .update();
    return id;
  }

  /** Marks consents as withdrawn. */
  @Transactional(propagation = Propagation.MANDATORY)
  void withdraw(List<UUID> ids, LocalDate day) {
    jdbc.sql(
            "UPDATE consent SET withdrawn_on = greatest(given_on, :day)"
                + " WHERE id = ANY (:ids) AND withdrawn_on IS NULL")
        .param("day", day)
        .param("ids", ids.toArray(UUID[]::new))
        .update();
  }
}
