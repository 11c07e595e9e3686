package ru.vekha.mentoring;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.PersonalWork;
import ru.vekha.organisation.Role;

/** Running programmes whose curator a person was named by order: a successor goes on with them. */
@Component
@Order(3)
class CuratedProgrammes implements PersonalWork {

  private static final String THEIRS =
      " WHERE organisation_id = :organisation AND curator_id = :person AND state = 'RUNNING'";

  private final JdbcClient jdbc;

  CuratedProgrammes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Left> left(Leaving leaving) {
    Membership of = leaving.of();
    long programmes =
        of.role() == Role.CURATOR
            ? jdbc.sql("SELECT count(*) FROM programme" + THEIRS)
                .param("organisation", of.organisationId())
                .param("person", of.personId())
                .query(Long.class)
                .single()
            : 0;
    return programmes == 0
        ? List.of()
        : List.of(
            new Left(
                "программы, куратором которых назначен сотрудник", programmes, true, List.of()));
  }

  @Override
  public void handOver(Leaving leaving, @Nullable String successorId) {
    Membership of = leaving.of();
    if (of.role() == Role.CURATOR && successorId != null) {
      jdbc.sql("UPDATE programme SET curator_id = :successor" + THEIRS)
          .param("successor", successorId)
          .param("organisation", of.organisationId())
          .param("person", of.personId())
          .update();
    }
  }
}
