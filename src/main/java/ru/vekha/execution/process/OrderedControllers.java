package ru.vekha.execution.process;

import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.Controllers;
import ru.vekha.organisation.Role;

/** Those on whom the order of its roadmap lays the control of a card. */
@Component
class OrderedControllers implements Controllers {

  private final Assignments assignments;

  OrderedControllers(Assignments assignments) {
    this.assignments = assignments;
  }

  @Override
  public Role of(ControlCard card) {
    return assignments.controllers(card);
  }
}
