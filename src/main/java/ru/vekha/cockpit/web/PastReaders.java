package ru.vekha.cockpit.web;

import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.control.PastDay;
import ru.vekha.control.PastDayRefused;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Scope;
import ru.vekha.security.SignedInPerson;

/** Who may ask how work stood on an earlier day, and when that day was over for them. */
@Component
class PastReaders {

  private final Access access;
  private final Organisations organisations;
  private final Clock clock;

  PastReaders(Access access, Organisations organisations, Clock clock) {
    this.access = access;
    this.organisations = organisations;
    this.clock = clock;
  }

  /** Refuses everybody for whom there is nothing to read. */
  void require(SignedInPerson person) {
    if (!access.oversees(person.id())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  /**
   * The day that is asked for; days are those of the reader's organisation.
   *
   * @throws PastDayRefused if it is no day, or none that has come
   */
  PastDay day(PastChoice choice, Scope scope) {
    ZoneId zone =
        scope.themselves().stream()
            .findFirst()
            .map(id -> organisations.get(id).zone())
            .orElse(ZoneOffset.UTC);
    return PastDay.of(choice.day(), zone, clock);
  }
}
