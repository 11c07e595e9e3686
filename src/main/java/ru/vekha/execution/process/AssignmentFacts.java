package ru.vekha.execution.process;

import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardEvent;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/** What the forms of an assignment show of it. */
@Component
class AssignmentFacts {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final ControlCards cards;
  private final Roadmaps roadmaps;
  private final People people;
  private final JdbcClient jdbc;

  AssignmentFacts(ControlCards cards, Roadmaps roadmaps, People people, JdbcClient jdbc) {
    this.cards = cards;
    this.roadmaps = roadmaps;
    this.people = people;
    this.jdbc = jdbc;
  }

  /** The card a task belongs to. */
  ControlCard card(TaskFormContext task) {
    return cards.find(cardId(task)).orElseThrow();
  }

  /** A task without its variables is being completed by somebody else at this very moment. */
  private static UUID cardId(TaskFormContext task) {
    Object id = task.variables().get(AssignmentProcess.ASSIGNMENT_ID);
    if (id == null) {
      throw new OptimisticLockingException("Task " + task.taskId() + " has been completed");
    }
    return UUID.fromString(id.toString());
  }

  /** Title, number, roadmap, date and expected document. */
  Map<String, Object> shown(ControlCard card) {
    Activity activity = roadmaps.findActivity(card.activityId()).orElseThrow();
    Roadmap roadmap = roadmaps.find(card.roadmapId()).orElseThrow();
    Map<String, Object> shown = new HashMap<>();
    shown.put("activityTitle", activity.title());
    shown.put("activityNumber", activity.number());
    shown.put("roadmapTitle", roadmap.title());
    shown.put("documentTitle", activity.result());
    shown.put("eventText", activity.deadline());
    if (card.currentDue() != null) {
      shown.put("dueText", "до " + DAY.format(card.currentDue()) + " включительно");
    }
    return shown;
  }

  /** A field of the form with which an event last came about. */
  Optional<String> submitted(UUID cardId, CardEvent event, String field) {
    return jdbc.sql(
            """
            SELECT s.content ->> :field
              FROM control_event e JOIN form_submission s ON s.id = e.submission_id
             WHERE e.card_id = :card AND e.kind = :kind
             ORDER BY e.id DESC LIMIT 1""")
        .param("field", field)
        .param("card", cardId)
        .param("kind", event.name())
        .query((row, number) -> Optional.ofNullable(row.getString(1)))
        .optional()
        .flatMap(found -> found);
  }

  /** Who handed the result in and when, in the zone of the card's organisation. */
  String handedInBy(ControlCard card) {
    return jdbc.sql(
            "SELECT actor, for_person_id, at FROM control_event WHERE card_id = :card AND kind = 'HANDED_IN'"
                + " ORDER BY id DESC LIMIT 1")
        .param("card", card.id())
        .query(
            (row, number) ->
                name(row.getString("actor"))
                    + inPlaceOf(row.getString("for_person_id"))
                    + ", "
                    + DAY.format(
                        row.getTimestamp("at").toInstant().atZone(card.zone()).toLocalDate()))
        .optional()
        .orElse("");
  }

  private String inPlaceOf(@Nullable String personId) {
    return personId == null ? "" : " за " + name(personId);
  }

  private String name(String personId) {
    return people.find(personId).map(Person::shortName).orElse(personId);
  }
}
