package ru.vekha.security.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Staff;
import ru.vekha.organisation.Substitution;
import ru.vekha.organisation.SubstitutionRights;
import ru.vekha.organisation.Substitutions;

/** Puts together what the page «Замещение» shows. */
@Component
class SubstitutionPages {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final Substitutions substitutions;
  private final SubstitutionRights rights;
  private final Organisations organisations;
  private final People people;
  private final Staff staff;
  private final Clock clock;

  SubstitutionPages(
      Substitutions substitutions,
      SubstitutionRights rights,
      Organisations organisations,
      People people,
      Staff staff,
      Clock clock) {
    this.substitutions = substitutions;
    this.rights = rights;
    this.organisations = organisations;
    this.people = people;
    this.staff = staff;
    this.clock = clock;
  }

  /** A role that a deputy can be named for. */
  record RoleChoice(String key, String title, boolean ticked) {}

  /** A substitution that runs or is to come. */
  record Line(
      UUID id,
      String away,
      String role,
      String deputy,
      String days,
      boolean runs,
      boolean mayEnd) {}

  /**
   * Shows the page.
   *
   * @param problems messages by the field they belong to
   * @throws ResponseStatusException if the actor has no say about the person chosen
   */
  String show(String actor, SubstitutionForm form, Map<String, String> problems, Model model) {
    String subject = form.personOr(actor);
    List<Membership> roles = rights.roles(actor, subject);
    if (!subject.equals(actor) && !hasASay(actor, subject)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Person person = people.find(subject).orElseThrow();
    List<String> heads = rights.heads(actor);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("subject", person);
    model.addAttribute("self", subject.equals(actor));
    model.addAttribute("roles", roles.stream().map(each -> choice(form, each)).toList());
    model.addAttribute("deputies", deputies(roles, subject));
    model.addAttribute("colleagues", colleagues(heads));
    model.addAttribute("own", lines(actor, substitutions.concerning(subject)));
    model.addAttribute("others", lines(actor, substitutions.in(heads)));
    model.addAttribute("today", today(roles));
    return "substitutions";
  }

  private boolean hasASay(String actor, String subject) {
    return people.ownMembershipsOf(subject).stream().anyMatch(each -> rights.mayName(actor, each));
  }

  private RoleChoice choice(SubstitutionForm form, Membership role) {
    return new RoleChoice(SubstitutionForm.key(role), title(role), form.has(role));
  }

  /** Those who may stand in for one of the roles, by name; the server looks at each role again. */
  private Map<String, String> deputies(List<Membership> roles, String subject) {
    Map<String, String> deputies = new LinkedHashMap<>();
    roles.stream()
        .map(Membership::organisationId)
        .distinct()
        .flatMap(each -> rights.deputies(each).stream())
        .filter(each -> !each.id().equals(subject))
        .sorted(Comparator.comparing(Person::fullName))
        .forEach(each -> deputies.putIfAbsent(each.id(), named(each)));
    return deputies;
  }

  private Map<String, String> colleagues(List<String> organisationIds) {
    Map<String, String> colleagues = new LinkedHashMap<>();
    organisationIds.stream()
        .flatMap(each -> staff.of(each).stream())
        .map(Staff.Member::person)
        .filter(Person::active)
        .forEach(each -> colleagues.putIfAbsent(each.id(), named(each)));
    return colleagues;
  }

  private List<Line> lines(String actor, List<Substitution> found) {
    return found.stream()
        .map(
            each ->
                new Line(
                    each.id(),
                    name(each.of().personId()),
                    title(each.of()),
                    name(each.deputyId()),
                    DAY.format(each.firstDay()) + " — " + DAY.format(each.lastDay()),
                    each.runs(clock.instant()),
                    rights.mayName(actor, each.of())))
        .toList();
  }

  private LocalDate today(List<Membership> roles) {
    return roles.stream()
        .findFirst()
        .map(each -> organisations.get(each.organisationId()).zone())
        .map(zone -> LocalDate.now(clock.withZone(zone)))
        .orElseGet(() -> LocalDate.now(clock));
  }

  private String title(Membership role) {
    return role.role().title() + " — " + organisations.get(role.organisationId()).shortName();
  }

  private String name(String personId) {
    return people.find(personId).map(Person::shortName).orElse(personId);
  }

  private static String named(Person person) {
    return person.position().isEmpty()
        ? person.fullName()
        : person.fullName() + ", " + person.position();
  }
}
