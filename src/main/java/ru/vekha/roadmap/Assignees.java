package ru.vekha.roadmap;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.vekha.organisation.OrganisationKind;

/** Groups the parties of an activity by body, so that each body has one assignment. */
public final class Assignees {

  private Assignees() {}

  /**
   * One assignee for each body, in the order in which the bodies are first named. Two roles of each
   * school («руководители» and «кураторы») are one body; parties not understood stay apart.
   */
  public static List<Assignee> group(List<ResponsibleParty> parties) {
    Map<Object, List<ResponsibleParty>> bodies = new LinkedHashMap<>();
    Map<OrganisationKind, List<ResponsibleParty>> organisations =
        new EnumMap<>(OrganisationKind.class);
    for (ResponsibleParty party : parties) {
      if (party.scope() == Scope.EACH_ORGANISATION) {
        bodies.putIfAbsent(Scope.EACH_ORGANISATION, List.of());
        party
            .kinds()
            .forEach(
                kind -> organisations.computeIfAbsent(kind, none -> new ArrayList<>()).add(party));
      } else {
        Object body = party.scope() == Scope.UNKNOWN ? party : party.scope();
        bodies.computeIfAbsent(body, none -> new ArrayList<>()).add(party);
      }
    }
    List<Assignee> assignees = new ArrayList<>();
    bodies.forEach(
        (body, members) -> {
          if (body == Scope.EACH_ORGANISATION) {
            assignees.addAll(ofOrganisations(organisations));
          } else {
            assignees.add(assignee(Set.of(), members));
          }
        });
    return assignees;
  }

  // Kinds with the same parties are one assignee: «Руководители ОО, ОДО».
  private static List<Assignee> ofOrganisations(
      Map<OrganisationKind, List<ResponsibleParty>> organisations) {
    Map<List<ResponsibleParty>, Set<OrganisationKind>> kinds = new LinkedHashMap<>();
    organisations.forEach(
        (kind, members) ->
            kinds
                .computeIfAbsent(members, none -> EnumSet.noneOf(OrganisationKind.class))
                .add(kind));
    List<Assignee> assignees = new ArrayList<>();
    kinds.forEach(
        (members, ofKinds) ->
            assignees.add(
                assignee(
                    Set.copyOf(ofKinds),
                    members.stream().map(party -> party.forKinds(ofKinds)).toList())));
    return assignees;
  }

  private static Assignee assignee(Set<OrganisationKind> kinds, List<ResponsibleParty> members) {
    return new Assignee(
        members.get(0).scope(), kinds, members.get(0), members.subList(1, members.size()));
  }
}
