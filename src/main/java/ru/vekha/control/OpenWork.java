package ru.vekha.control;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Role;

/** How much unfinished work hangs on the bearer of a role. */
@Repository
public class OpenWork {

  private static final String COUNT =
      "SELECT count(*) FROM control_card c WHERE c.state NOT IN ('CLOSED', 'WITHDRAWN') AND ";

  private final JdbcClient jdbc;

  OpenWork(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Cards that are the person's own. */
  public long own(Membership of) {
    return count(
        "c.responsible_person_id = :person AND c.organisation_id = :organisation"
            + " AND c.responsible_role = :role",
        of);
  }

  /** Cards of the role that have no task yet. */
  public long planned(Membership of) {
    return count(
        "c.responsible_person_id IS NULL AND c.organisation_id = :organisation"
            + " AND c.responsible_role = :role AND c.state = 'PLANNED'",
        of);
  }

  /** Cards whose results the organisation's controllers accept; nothing for another role. */
  public long toAccept(Membership of) {
    return of.role() == Role.CONTROLLER
        ? count("c.controller_organisation_id = :organisation", of)
        : 0;
  }

  private long count(String condition, Membership of) {
    return jdbc.sql(COUNT + condition)
        .param("person", of.personId())
        .param("organisation", of.organisationId())
        .param("role", of.role().groupId())
        .query(Long.class)
        .single();
  }
}
