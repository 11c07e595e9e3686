package ru.vekha.mentoring.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.RegisterCounts;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;
import ru.vekha.security.SignedInPerson;

/** The two registers of an organisation, and how many people are in those of all others. */
@Controller
class RegistersController {

  private static final Set<OrganisationKind> EDUCATORS =
      EnumSet.of(
          OrganisationKind.SCHOOL,
          OrganisationKind.ADDITIONAL_EDUCATION,
          OrganisationKind.COLLEGE,
          OrganisationKind.KINDERGARTEN,
          OrganisationKind.MENTORING_CENTRE);

  private final RegisterAccess registers;
  private final Access access;
  private final Organisations organisations;
  private final RegisterCounts counts;
  private final RegisterLists lists;
  private final Clock clock;

  RegistersController(
      RegisterAccess registers,
      Access access,
      Organisations organisations,
      RegisterCounts counts,
      RegisterLists lists,
      Clock clock) {
    this.registers = registers;
    this.access = access;
    this.organisations = organisations;
    this.counts = counts;
    this.lists = lists;
    this.clock = clock;
  }

  @GetMapping("/mentoring")
  String start(@AuthenticationPrincipal SignedInPerson person, Model model) {
    List<Organisation> own =
        registers.organisationsOf(person.id()).stream().map(organisations::get).toList();
    Map<String, Organisation> below = new TreeMap<>();
    access
        .branches(person.id())
        .forEach(
            top ->
                organisations
                    .below(top, EDUCATORS)
                    .forEach(each -> below.put(each.shortName() + each.id(), each)));
    model.addAttribute("own", own);
    model.addAttribute(
        "keeper", own.stream().anyMatch(each -> registers.mayKeep(person.id(), each.id())));
    model.addAttribute("below", below.values());
    model.addAttribute(
        "counts",
        counts.of(below.values().stream().map(Organisation::id).toList(), LocalDate.now(clock)));
    return "mentoring/start";
  }

  @GetMapping("/mentoring/organisations/{id}/mentees")
  String mentees(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    registers.requireReaderOfMentees(person.id(), id);
    lists.mentees(person.id(), organisations.get(id), model);
    return "mentoring/mentees";
  }

  @GetMapping("/mentoring/organisations/{id}/mentors")
  String mentors(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    registers.requireKeeper(person.id(), id);
    lists.mentors(person.id(), organisations.get(id), model);
    return "mentoring/mentors";
  }
}
