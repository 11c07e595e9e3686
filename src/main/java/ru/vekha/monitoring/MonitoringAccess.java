package ru.vekha.monitoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Branches;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;

/**
 * Whose monitoring a person sees: an organisation its own, an authority's overseers its branch, as
 * counts. Names are for the organisation itself.
 */
@Component
public class MonitoringAccess {

  private static final int MOST = 2000;
  private static final List<Role> KEEPERS = List.of(Role.CURATOR, Role.ORGANISATION_HEAD);

  private final Access access;
  private final Organisations organisations;
  private final Branches branches;

  MonitoringAccess(Access access, Organisations organisations, Branches branches) {
    this.access = access;
    this.organisations = organisations;
    this.branches = branches;
  }

  /** The organisations a person may choose from, a tree in reading order. */
  public List<Organisation> visible(String personId) {
    Map<String, Organisation> found = new LinkedHashMap<>();
    branches
        .of(access.branches(personId), "", MOST)
        .forEach(line -> found.put(line.organisation().id(), line.organisation()));
    if (!access.onlyAdministers(personId)) {
      access.own(personId).forEach(id -> found.computeIfAbsent(id, organisations::get));
    }
    return new ArrayList<>(found.values());
  }

  /** The organisation, if the person may read its monitoring. */
  public Optional<Organisation> readable(String personId, String organisationId) {
    return organisations
        .find(organisationId)
        .filter(each -> !access.onlyAdministers(personId))
        .filter(each -> access.mayRead(personId, each.id()));
  }

  /** Whether the person keeps the organisation's data: enters figures, sees names. */
  public boolean keeps(String personId, String organisationId) {
    return KEEPERS.stream().anyMatch(role -> access.has(personId, organisationId, role));
  }
}
