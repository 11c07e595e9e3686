package ru.vekha.execution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.vekha.control.NewCard;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Assignee;
import ru.vekha.roadmap.Assignees;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.Responsibles;

/**
 * Finds the bodies that a row's responsible cell means: one assignment for each. Several people of
 * one body give the first as responsible and the others as co-executors.
 */
@Component
class ResponsibleBodies {

  private static final int ORGANISATIONS_NAMED = 3;

  private final Organisations organisations;
  private final People people;
  private final AuthorityStaff staff;

  ResponsibleBodies(Organisations organisations, People people, AuthorityStaff staff) {
    this.organisations = organisations;
    this.people = people;
    this.staff = staff;
  }

  /** An organisation that owes the row, and who in it. */
  record Body(
      Organisation organisation,
      NewCard.Executor responsible,
      List<NewCard.Executor> coExecutors) {}

  /** The bodies of a row; what cannot be found is added to the problems. */
  List<Body> of(ActivityRow row, Organisation authority, List<Problem> problems) {
    List<Assignee> assignees =
        Assignees.group(Responsibles.read(row.responsible(), authority.kind()));
    if (assignees.isEmpty()) {
      problems.add(
          problem(
              row,
              "Не указан ответственный.",
              "Впишите ответственного в документ и загрузите его снова."));
    }
    List<Body> bodies =
        assignees.stream()
            .flatMap(each -> bodies(row, each, authority, problems).stream())
            .toList();
    requirePeople(row, bodies, problems);
    return bodies;
  }

  private List<Body> bodies(
      ActivityRow row, Assignee assignee, Organisation authority, List<Problem> problems) {
    return switch (assignee.scope()) {
      case AUTHORITY ->
          body(authority, executors(row, assignee, authority, Role.DEPARTMENT_OFFICER, problems));
      case MENTORING_CENTRE -> atCentre(row, assignee, authority, problems);
      case EACH_ORGANISATION -> atOrganisations(row, assignee, authority, problems);
      case HIGHER_AUTHORITY, UNKNOWN -> {
        problems.add(unknown(row, assignee.responsible().words()));
        yield List.of();
      }
    };
  }

  private List<Body> atCentre(
      ActivityRow row, Assignee assignee, Organisation authority, List<Problem> problems) {
    List<Organisation> centres =
        organisations.below(authority.id(), EnumSet.of(OrganisationKind.MENTORING_CENTRE));
    if (centres.size() != 1) {
      problems.add(
          problem(
              row,
              "Наставнический центр «"
                  + assignee.responsible().words()
                  + "» не найден среди подведомственных.",
              "Заведите его в списке организаций и загрузите документ снова."));
      return List.of();
    }
    return body(centres.get(0), executors(row, assignee, centres.get(0), Role.METHODIST, problems));
  }

  private List<Body> atOrganisations(
      ActivityRow row, Assignee assignee, Organisation authority, List<Problem> problems) {
    List<Organisation> found = organisations.below(authority.id(), assignee.kinds());
    if (found.isEmpty()) {
      problems.add(
          problem(
              row,
              "Среди подведомственных нет организаций, которым адресовано «"
                  + row.responsible()
                  + "».",
              "Заведите их в списке организаций и загрузите документ снова."));
    }
    return found.stream()
        .flatMap(
            organisation ->
                body(
                    organisation,
                    executors(row, assignee, organisation, Role.ORGANISATION_HEAD, problems))
                    .stream())
        .toList();
  }

  /** The first is responsible, the others help; a named person is looked up among the staff. */
  private List<NewCard.Executor> executors(
      ActivityRow row,
      Assignee assignee,
      Organisation organisation,
      Role otherwise,
      List<Problem> problems) {
    List<NewCard.Executor> executors = new ArrayList<>();
    Stream.concat(Stream.of(assignee.responsible()), assignee.coExecutors().stream())
        .forEach(
            party -> {
              String named = party.person();
              if (named == null) {
                Role role = party.role() == null ? otherwise : party.role();
                executors.add(new NewCard.Executor(role, null));
              } else {
                staff
                    .find(organisation.id(), named)
                    .ifPresentOrElse(executors::add, () -> problems.add(unknown(row, named)));
              }
            });
    return executors.stream().distinct().toList();
  }

  /** A task that nobody may take would be seen by nobody. */
  private void requirePeople(ActivityRow row, List<Body> bodies, List<Problem> problems) {
    bodies.stream()
        .collect(Collectors.groupingBy(body -> body.responsible().role()))
        .forEach(
            (role, same) -> {
              Set<String> staffed =
                  people.organisationsWith(
                      role, same.stream().map(body -> body.organisation().id()).toList());
              List<String> empty =
                  same.stream()
                      .map(Body::organisation)
                      .filter(organisation -> !staffed.contains(organisation.id()))
                      .map(Organisation::shortName)
                      .toList();
              if (!empty.isEmpty()) {
                problems.add(
                    problem(
                        row,
                        "Некому поручить: нет сотрудника с ролью «"
                            + role.title()
                            + "»: "
                            + some(empty)
                            + ".",
                        "Назначьте сотрудника на эту роль и загрузите документ снова."));
              }
            });
  }

  private static String some(List<String> names) {
    String first = names.stream().limit(ORGANISATIONS_NAMED).collect(Collectors.joining(", "));
    int rest = names.size() - ORGANISATIONS_NAMED;
    return rest > 0 ? first + " и ещё " + rest : first;
  }

  private static List<Body> body(Organisation organisation, List<NewCard.Executor> executors) {
    return executors.isEmpty()
        ? List.of()
        : List.of(new Body(organisation, executors.get(0), executors.subList(1, executors.size())));
  }

  private static Problem unknown(ActivityRow row, String words) {
    return problem(
        row,
        "Ответственный «" + words + "» не найден.",
        "Заведите сотрудника с такой должностью или фамилией либо исправьте документ и загрузите его снова.");
  }

  private static Problem problem(ActivityRow row, String what, String remedy) {
    return Problem.ofRow(row.place(), row.number(), what, remedy);
  }
}
