package ru.vekha.notification.lateness;

import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.vekha.control.Addressee;
import ru.vekha.control.ControlCard;
import ru.vekha.control.StageReached;
import ru.vekha.notification.mail.Outbox.Address;
import ru.vekha.organisation.Role;

/** Who the addressees of a stage are for a card. */
@Component
class StageAddresses {

  Stream<Address> of(StageReached stage, Addressee addressee) {
    ControlCard card = stage.card();
    return switch (addressee) {
      case EXECUTOR ->
          Stream.of(
              new Address(
                  card.organisationId(),
                  card.responsibleRole().groupId(),
                  card.responsiblePersonId()));
      case HEAD -> with(card.organisationId(), Role.ORGANISATION_HEAD, Role.DEPUTY_HEAD);
      case CONTROLLER -> with(card.controllerOrganisationId(), stage.controllers());
      case DEPUTY_HEAD -> with(card.controllerOrganisationId(), Role.DEPUTY_HEAD);
    };
  }

  private static Stream<Address> with(String organisationId, Role... roles) {
    return Stream.of(roles).map(role -> new Address(organisationId, role.groupId(), null));
  }
}
