package ru.vekha.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.StaffAdministration;
import ru.vekha.organisation.StaffLeaving;
import ru.vekha.security.Accounts;
import ru.vekha.security.SignedInPerson;

/** Puts together what the pages of the directory show of a person. */
@Component
class PersonPages {

  private final StaffAdministration staff;
  private final StaffLeaving leaving;
  private final Accounts accounts;
  private final Organisations organisations;
  private final DirectoryPages directory;

  PersonPages(
      StaffAdministration staff,
      StaffLeaving leaving,
      Accounts accounts,
      Organisations organisations,
      DirectoryPages directory) {
    this.staff = staff;
    this.leaving = leaving;
    this.accounts = accounts;
    this.organisations = organisations;
    this.directory = directory;
  }

  /** A role with the organisation it is in. */
  record RoleLine(Membership membership, Organisation organisation) {}

  /**
   * Shows a person.
   *
   * @param problems messages by the field they belong to
   */
  String card(SignedInPerson actor, String personId, Map<String, String> problems, Model model) {
    var card = staff.card(actor.id(), personId);
    model.addAttribute("card", card);
    model.addAttribute("lines", lines(card.roles()));
    model.addAttribute("login", accounts.loginOf(personId));
    model.addAttribute("choice", directory.choice(actor));
    model.addAttribute("allRoles", Role.values());
    model.addAttribute(
        "open", card.person().active() ? leaving.open(actor.id(), card.roles()) : List.of());
    model.addAttribute("successors", leaving.successors(card));
    model.addAttribute("problems", problems);
    return "directory/person";
  }

  /** Shows a start password, once. */
  String startPassword(SignedInPerson actor, String personId, String password, Model model) {
    var card = staff.card(actor.id(), personId);
    model.addAttribute("person", card.person());
    model.addAttribute("lines", lines(card.roles()));
    model.addAttribute("login", accounts.loginOf(personId));
    model.addAttribute("password", password);
    return "directory/start-password";
  }

  /** Makes a change and shows the person after it, or why it was refused. */
  String after(
      Runnable change,
      SignedInPerson actor,
      String personId,
      Model model,
      HttpServletResponse response) {
    try {
      change.run();
      return "redirect:/directory/people/" + personId;
    } catch (DirectoryRefused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return card(actor, personId, Map.of(refused.field(), refused.text()), model);
    }
  }

  List<RoleLine> lines(List<Membership> memberships) {
    return memberships.stream()
        .map(each -> new RoleLine(each, organisations.get(each.organisationId())))
        .toList();
  }
}
