package ru.vekha.monitoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.monitoring.MonitoringAccess;
import ru.vekha.organisation.Organisation;
import ru.vekha.security.SignedInPerson;

/**
 * What all pages of monitoring begin with: which organisation, which year, whether it is theirs.
 */
@Component
class MonitoringPages {

  private static final int FIRST_YEAR = 2019;
  private static final int LAST_YEAR = 2100;

  private final MonitoringAccess access;
  private final Clock clock;

  MonitoringPages(MonitoringAccess access, Clock clock) {
    this.access = access;
    this.clock = clock;
  }

  /** The chosen organisation, else the first the person sees; one they may not see is not there. */
  Organisation organisation(SignedInPerson person, String chosen, Model model) {
    List<Organisation> visible = access.visible(person.id());
    String id = chosen.isEmpty() && !visible.isEmpty() ? visible.get(0).id() : chosen;
    Organisation organisation =
        access.readable(person.id(), id).orElseThrow(MonitoringPages::notFound);
    model.addAttribute("organisation", organisation);
    model.addAttribute("organisations", visible);
    model.addAttribute("keeps", access.keeps(person.id(), id));
    return organisation;
  }

  /** The chosen year, else the one that runs where the organisation is. */
  int year(Organisation organisation, int chosen, Model model) {
    int year = chosen == 0 ? LocalDate.now(clock.withZone(organisation.zone())).getYear() : chosen;
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      throw notFound();
    }
    model.addAttribute("year", year);
    return year;
  }

  static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
