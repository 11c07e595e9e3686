package ru.vekha.control;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.PersonalWork;

/**
 * Parts of assignments that were given to a person by name go to the successor with their tasks.
 */
@Component
@Order(3)
class PartsLeft implements PersonalWork {

  private static final String OWN =
      "person_id = :person AND organisation_id = :organisation AND role = :role"
          + " AND state IN ('GIVEN', 'RETURNED')";

  private final JdbcClient jdbc;
  private final PartStory story;
  private final OpenWork work;

  PartsLeft(JdbcClient jdbc, PartStory story, OpenWork work) {
    this.jdbc = jdbc;
    this.story = story;
    this.work = work;
  }

  @Override
  public List<Left> left(Leaving leaving) {
    List<UUID> cards =
        asked("SELECT card_id FROM card_part WHERE " + OWN, leaving).query(UUID.class).list();
    return cards.isEmpty()
        ? List.of()
        : List.of(
            new Left("части чужих поручений", cards.size(), true, work.first(cards, leaving)));
  }

  @Override
  @Transactional(propagation = Propagation.MANDATORY)
  public void handOver(Leaving leaving, @Nullable String successorId) {
    if (successorId == null) {
      return;
    }
    asked("UPDATE card_part SET person_id = :successor WHERE " + OWN + " RETURNING id", leaving)
        .param("successor", successorId)
        .query(UUID.class)
        .list()
        .forEach(id -> story.tell(id, PartEvent.HANDED_OVER, leaving.actor(), ""));
  }

  private JdbcClient.StatementSpec asked(String sql, Leaving leaving) {
    Membership of = leaving.of();
    return jdbc.sql(sql)
        .param("person", of.personId())
        .param("organisation", of.organisationId())
        .param("role", of.role().groupId());
  }
}
