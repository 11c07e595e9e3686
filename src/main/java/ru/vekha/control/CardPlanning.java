package ru.vekha.control;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the cards of a roadmap that is being launched. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CardPlanning {

  /** An order to a region makes tens of thousands of cards; so many go to the database at once. */
  private static final int AT_ONCE = 1_000;

  private static final String CARD =
      """
      INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id,
        controller_organisation_id, responsible_role, responsible_person_id, occurrence, basis,
        state, zone, opens_at, settle_by, original_due, current_due, due_at, step)
      VALUES (:id, :roadmap, :activity, :organisation, :controller, :role, :person, :occurrence,
        :basis, 'PLANNED', :zone, :opensAt, :settleBy, :due, :due, :dueAt, :step)""";
  private static final String CO_EXECUTOR =
      "INSERT INTO card_co_executor (card_id, place, role, person_id)"
          + " VALUES (:card, :place, :role, :person)";

  private final NamedParameterJdbcOperations jdbc;
  private final CardEvents events;

  CardPlanning(NamedParameterJdbcOperations jdbc, CardEvents events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Plans assignments; nobody has a task of them yet. */
  public void plan(Collection<NewCard> cards, String actor) {
    List<NewCard> all = List.copyOf(cards);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      planSome(all.subList(from, Math.min(all.size(), from + AT_ONCE)), actor);
    }
  }

  private void planSome(List<NewCard> cards, String actor) {
    List<UUID> ids = new ArrayList<>();
    List<SqlParameterSource> rows = new ArrayList<>();
    List<SqlParameterSource> helpers = new ArrayList<>();
    for (NewCard card : cards) {
      UUID id = UUID.randomUUID();
      ids.add(id);
      rows.add(row(id, card));
      for (int place = 0; place < card.coExecutors().size(); place++) {
        helpers.add(helper(id, place + 1, card.coExecutors().get(place)));
      }
    }
    jdbc.batchUpdate(CARD, rows.toArray(SqlParameterSource[]::new));
    if (!helpers.isEmpty()) {
      jdbc.batchUpdate(CO_EXECUTOR, helpers.toArray(SqlParameterSource[]::new));
    }
    events.append(ids, CardEvent.PLANNED, actor, null);
  }

  private static SqlParameterSource row(UUID id, NewCard card) {
    LocalDate due = card.due();
    return new MapSqlParameterSource("id", id)
        .addValue("roadmap", card.roadmapId())
        .addValue("activity", card.activityId())
        .addValue("organisation", card.organisationId())
        .addValue("controller", card.controllerOrganisationId())
        .addValue("role", card.responsible().role().groupId())
        .addValue("person", card.responsible().personId())
        .addValue("occurrence", card.occurrence())
        .addValue("basis", card.basis().name())
        .addValue("step", card.step())
        .addValue("zone", card.zone().getId())
        .addValue("opensAt", Timestamp.from(card.opensAt()))
        .addValue("settleBy", card.settleBy())
        .addValue("due", due)
        .addValue(
            "dueAt", due == null ? null : Timestamp.from(ControlCard.endOf(due, card.zone())));
  }

  private static SqlParameterSource helper(UUID card, int place, NewCard.Executor executor) {
    return new MapSqlParameterSource("card", card)
        .addValue("place", place)
        .addValue("role", executor.role().groupId())
        .addValue("person", executor.personId());
  }
}
