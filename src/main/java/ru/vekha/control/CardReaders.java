package ru.vekha.control;

import org.springframework.stereotype.Component;
import ru.vekha.organisation.Access;

/** Who reads an assignment. */
@Component
public class CardReaders {

  private final Access access;

  CardReaders(Access access) {
    this.access = access;
  }

  /** Those who may read its organisation's work, and those of the organisation that decides. */
  public boolean mayRead(String personId, ControlCard card) {
    return access.mayRead(personId, card.organisationId())
        || access.own(personId).contains(card.controllerOrganisationId());
  }
}
