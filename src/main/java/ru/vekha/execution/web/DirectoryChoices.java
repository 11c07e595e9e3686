package ru.vekha.execution.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;

/** Who can be chosen as responsible in a roadmap of an authority. */
@Component
class DirectoryChoices {

  private final Organisations organisations;

  DirectoryChoices(Organisations organisations) {
    this.organisations = organisations;
  }

  /** The targets with their words: the authority, every organisation of a kind, each single one. */
  Map<String, String> targets(Organisation authority) {
    List<Organisation> below =
        organisations.below(authority.id(), EnumSet.allOf(OrganisationKind.class));
    Map<String, String> targets = new LinkedHashMap<>();
    targets.put(authority.id(), authority.shortName());
    Arrays.stream(OrganisationKind.values())
        .filter(kind -> below.stream().anyMatch(each -> each.kind() == kind))
        .forEach(kind -> targets.put(ChosenResponsible.each(kind), "Все: " + kind.title()));
    below.forEach(each -> targets.put(each.id(), each.shortName()));
    return targets;
  }

  /** The roles that can be given work. */
  List<Role> roles() {
    return Arrays.stream(Role.values())
        .filter(role -> role != Role.AUDITOR && role != Role.ADMINISTRATOR)
        .toList();
  }
}
