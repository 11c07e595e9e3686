package ru.vekha.execution.process;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;

/**
 * Who decides on a result: those who control the roadmap, and after some rounds of returning the
 * deputy head, so that two sides who cannot agree are not left alone with it.
 */
@Component
class AcceptanceLevel {

  private final Assignments assignments;
  private final People people;
  private final int rounds;

  AcceptanceLevel(
      Assignments assignments,
      People people,
      @Value("${vekha.acceptance.rounds-at-one-level}") int rounds) {
    this.assignments = assignments;
    this.people = people;
    this.rounds = rounds;
  }

  /**
   * The role in the controller's organisation.
   *
   * @param round which time the result is handed in, from 1
   */
  Role of(ControlCard card, int round) {
    return round > rounds && hasDeputyHead(card.controllerOrganisationId())
        ? Role.DEPUTY_HEAD
        : assignments.controllers(card);
  }

  private boolean hasDeputyHead(String organisationId) {
    return !people.organisationsWith(Role.DEPUTY_HEAD, List.of(organisationId)).isEmpty();
  }
}
