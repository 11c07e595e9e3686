package ru.vekha.execution;

import java.util.List;
import org.springframework.stereotype.Component;
import ru.vekha.execution.process.WhoControls;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ControlledBy;

/**
 * Looks for somebody who can accept the results of a roadmap in the organisation that issues it.
 */
@Component
class AcceptingPeople {

  private final People people;
  private final WhoControls controls;

  AcceptingPeople(People people, WhoControls controls) {
    this.people = people;
    this.controls = controls;
  }

  /** A question when there is nobody: the task of accepting would be seen by nobody. */
  List<Question> questions(Organisation issuer, ControlledBy controlledBy) {
    Role role = controls.of(issuer, controlledBy);
    return people.organisationsWith(role, List.of(issuer.id())).isEmpty()
        ? List.of(
            Question.blocking(
                "Некому принимать результаты: нет сотрудника с ролью «"
                    + role.title()
                    + "» («"
                    + issuer.shortName()
                    + "»).",
                "Назначьте сотрудника на эту роль."))
        : List.of();
  }
}
