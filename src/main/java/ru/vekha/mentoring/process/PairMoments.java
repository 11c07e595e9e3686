package ru.vekha.mentoring.process;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.organisation.Organisations;

/** Days of an organisation as the engine keeps them: ISO text in UTC. */
@Component
class PairMoments {

  private final Organisations organisations;

  PairMoments(Organisations organisations) {
    this.organisations = organisations;
  }

  /** The last second of a day, so that lists show the due day itself and not the next one. */
  String endOf(LocalDate day, String organisationId) {
    return ControlCard.endOf(day, zone(organisationId))
        .minusSeconds(1)
        .truncatedTo(ChronoUnit.SECONDS)
        .toString();
  }

  /** The day that a moment lies in. */
  LocalDate dayOf(String moment, String organisationId) {
    return Instant.parse(moment).atZone(zone(organisationId)).toLocalDate();
  }

  private ZoneId zone(String organisationId) {
    return organisations.get(organisationId).zone();
  }
}
