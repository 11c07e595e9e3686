package ru.vekha.organisation;

import java.sql.Timestamp;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The append-only story of who entered, changed or closed what; it holds ids and codes only. */
@Repository
public class DirectoryLog {

  private final JdbcClient jdbc;
  private final Clock clock;

  DirectoryLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What was done. */
  public enum Kind {
    ORGANISATION_ADDED,
    ORGANISATION_CHANGED,
    PERSON_ADDED,
    PERSON_CHANGED,
    ROLE_GIVEN,
    ROLE_TAKEN,
    ACCOUNT_CLOSED,
    ACCOUNT_REOPENED,
    /** An administrator has set a new start password. */
    START_PASSWORD_SET,
    /** A person has chosen a password of their own. */
    PASSWORD_CHANGED,
    /** Somebody stands in for the bearer of a role from now on, or will. */
    SUBSTITUTION_NAMED,
    /** A substitution was ended before its last day was over. */
    SUBSTITUTION_ENDED
  }

  /** Notes what an administrator did to an organisation. */
  void organisation(String actor, Kind kind, Organisation organisation) {
    append(actor, kind, null, organisation.id(), organisation.kind().name());
  }

  /** Notes a role given or taken. */
  void role(String actor, Kind kind, Membership membership) {
    append(
        actor,
        kind,
        membership.personId(),
        membership.organisationId(),
        membership.role().groupId());
  }

  /** Notes what was done to a person or to the person's account. */
  public void person(String actor, Kind kind, String personId) {
    append(actor, kind, personId, null, "");
  }

  private void append(
      String actor,
      Kind kind,
      @Nullable String personId,
      @Nullable String organisationId,
      String detail) {
    jdbc.sql(
            """
            INSERT INTO directory_event (at, actor, kind, person_id, organisation_id, detail)
            VALUES (:at, :actor, :kind, :person, :organisation, :detail)""")
        .param("at", Timestamp.from(clock.instant()))
        .param("actor", actor)
        .param("kind", kind.name())
        .param("person", personId)
        .param("organisation", organisationId)
        .param("detail", detail)
        .update();
  }
}
