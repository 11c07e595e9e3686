package ru.vekha.execution;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.vekha.control.NewCard;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.Assignee;
import ru.vekha.roadmap.Assignees;
import ru.vekha.roadmap.Responsibles;

/**
 * Finds the bodies that a row's responsible cell means: one assignment for each. Several people of
 * one body give the first as responsible and the others as co-executors.
 */
@Component
class ResponsibleBodies {

  private final Organisations organisations;
  private final People people;
  private final AuthorityStaff staff;
  private final ChosenBodies chosenBodies;

  ResponsibleBodies(
      Organisations organisations, People people, AuthorityStaff staff, ChosenBodies chosenBodies) {
    this.organisations = organisations;
    this.people = people;
    this.staff = staff;
    this.chosenBodies = chosenBodies;
  }

  /**
   * The bodies that answer; what cannot be found is added to the questions.
   *
   * @param words the document's words for who answers
   * @param chosen who answers as it was chosen from the directory; empty to go by the words
   */
  List<ResponsibleBody> of(
      String words,
      List<ChosenResponsible> chosen,
      Organisation authority,
      List<Question> questions) {
    List<ResponsibleBody> bodies =
        chosen.isEmpty()
            ? named(words, authority, questions)
            : chosenBodies.of(chosen, authority, questions);
    requirePeople(bodies, questions);
    return bodies;
  }

  private List<ResponsibleBody> named(
      String words, Organisation authority, List<Question> questions) {
    List<Assignee> assignees = Assignees.group(Responsibles.read(words, authority.kind()));
    if (assignees.isEmpty()) {
      questions.add(
          Question.blocking("Не указан ответственный.", "Выберите, кто отвечает за мероприятие."));
    }
    return once(
        assignees.stream()
            .flatMap(each -> bodies(words, each, authority, questions).stream())
            .toList());
  }

  /** «Директор, методическая служба» of one school are one body: the first answers, others help. */
  private static List<ResponsibleBody> once(List<ResponsibleBody> named) {
    Map<String, ResponsibleBody> bodies = new LinkedHashMap<>();
    named.forEach(each -> bodies.merge(each.organisation().id(), each, ResponsibleBody::helpedBy));
    return List.copyOf(bodies.values());
  }

  private List<ResponsibleBody> bodies(
      String words, Assignee assignee, Organisation authority, List<Question> questions) {
    return switch (assignee.scope()) {
      case AUTHORITY ->
          body(authority, executors(assignee, authority, Role.DEPARTMENT_OFFICER, questions));
      case MENTORING_CENTRE -> atCentre(assignee, authority, questions);
      case EACH_ORGANISATION -> atOrganisations(words, assignee, authority, questions);
      case HIGHER_AUTHORITY, UNKNOWN -> {
        questions.add(unknown(assignee.responsible().words()));
        yield List.of();
      }
    };
  }

  private List<ResponsibleBody> atCentre(
      Assignee assignee, Organisation authority, List<Question> questions) {
    List<Organisation> centres =
        authority.kind() == OrganisationKind.MENTORING_CENTRE
            ? List.of(authority)
            : organisations.below(authority.id(), EnumSet.of(OrganisationKind.MENTORING_CENTRE));
    if (centres.size() != 1) {
      questions.add(
          Question.blocking(
              "Наставнический центр «"
                  + assignee.responsible().words()
                  + "» не найден среди подведомственных.",
              "Заведите его в списке организаций или выберите другого ответственного."));
      return List.of();
    }
    return body(centres.get(0), executors(assignee, centres.get(0), Role.METHODIST, questions));
  }

  private List<ResponsibleBody> atOrganisations(
      String words, Assignee assignee, Organisation authority, List<Question> questions) {
    // In its own roadmap an organisation is the only one that is meant.
    List<Organisation> found =
        authority.kind().isAuthority()
            ? organisations.below(authority.id(), assignee.kinds())
            : List.of(authority);
    if (found.isEmpty()) {
      questions.add(
          Question.blocking(
              "Среди подведомственных нет организаций, которым адресовано «" + words + "».",
              "Заведите их в списке организаций или выберите другого ответственного."));
    }
    return found.stream()
        .flatMap(
            organisation ->
                body(
                    organisation, executors(assignee, organisation, usual(organisation), questions))
                    .stream())
        .toList();
  }

  /** Who answers where only the organisation is named. */
  private static Role usual(Organisation organisation) {
    return organisation.kind().isAuthority() ? Role.DEPARTMENT_OFFICER : Role.ORGANISATION_HEAD;
  }

  /** The first is responsible, the others help; a named person is looked up among the staff. */
  private List<NewCard.Executor> executors(
      Assignee assignee, Organisation organisation, Role otherwise, List<Question> questions) {
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
                    .ifPresentOrElse(executors::add, () -> questions.add(unknown(named)));
              }
            });
    return executors.stream().distinct().toList();
  }

  /** A task that nobody may take would be seen by nobody. */
  private void requirePeople(List<ResponsibleBody> bodies, List<Question> questions) {
    bodies.stream()
        .collect(Collectors.groupingBy(body -> body.responsible().role()))
        .forEach(
            (role, same) -> {
              Set<String> staffed =
                  people.organisationsWith(
                      role, same.stream().map(body -> body.organisation().id()).toList());
              List<String> empty =
                  same.stream()
                      .map(ResponsibleBody::organisation)
                      .filter(organisation -> !staffed.contains(organisation.id()))
                      .map(Organisation::shortName)
                      .toList();
              if (!empty.isEmpty()) {
                questions.add(
                    Question.blocking(
                        "Некому поручить: нет сотрудника с ролью «"
                            + role.title()
                            + "»: "
                            + Answers.some(empty)
                            + ".",
                        "Назначьте сотрудника на эту роль или выберите другого ответственного."));
              }
            });
  }

  private static List<ResponsibleBody> body(
      Organisation organisation, List<NewCard.Executor> executors) {
    return executors.isEmpty()
        ? List.of()
        : List.of(
            new ResponsibleBody(
                organisation, executors.get(0), executors.subList(1, executors.size())));
  }

  private static Question unknown(String words) {
    return Question.blocking(
        "Ответственный «" + words + "» не найден.",
        "Выберите, кто отвечает, или заведите сотрудника с такой должностью или фамилией.");
  }
}
