package ru.vekha.control;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the cards of a roadmap that is being launched. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CardPlanning {

  private final JdbcClient jdbc;
  private final CardEvents events;

  CardPlanning(JdbcClient jdbc, CardEvents events) {
    this.jdbc = jdbc;
    this.events = events;
  }

  /** Plans assignments; nobody has a task of them yet. */
  public void plan(Collection<NewCard> cards, String actor) {
    for (NewCard card : cards) {
      UUID id = UUID.randomUUID();
      insert(id, card);
      for (int place = 0; place < card.coExecutors().size(); place++) {
        NewCard.Executor executor = card.coExecutors().get(place);
        jdbc.sql(
                "INSERT INTO card_co_executor (card_id, place, role, person_id) VALUES (?, ?, ?,"
                    + " ?)")
            .params(id, place + 1, executor.role().groupId(), executor.personId())
            .update();
      }
      events.append(id, CardEvent.PLANNED, actor, null);
    }
  }

  private void insert(UUID id, NewCard card) {
    LocalDate due = card.due();
    jdbc.sql(
            """
            INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id,
              controller_organisation_id, responsible_role, responsible_person_id, occurrence, basis,
              state, zone, opens_at, settle_by, original_due, current_due, due_at, step)
            VALUES (:id, :roadmap, :activity, :organisation, :controller, :role, :person, :occurrence,
              :basis, 'PLANNED', :zone, :opensAt, :settleBy, :due, :due, :dueAt, :step)\
            """)
        .param("id", id)
        .param("roadmap", card.roadmapId())
        .param("activity", card.activityId())
        .param("organisation", card.organisationId())
        .param("controller", card.controllerOrganisationId())
        .param("role", card.responsible().role().groupId())
        .param("person", card.responsible().personId())
        .param("occurrence", card.occurrence())
        .param("basis", card.basis().name())
        .param("step", card.step())
        .param("zone", card.zone().getId())
        .param("opensAt", Timestamp.from(card.opensAt()))
        .param("settleBy", card.settleBy())
        .param("due", due)
        .param("dueAt", due == null ? null : Timestamp.from(ControlCard.endOf(due, card.zone())))
        .update();
  }
}
