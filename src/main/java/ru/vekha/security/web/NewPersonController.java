package ru.vekha.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationAdministration;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.security.AccountAdministration;
import ru.vekha.security.LoginTaken;
import ru.vekha.security.SignedInPerson;

/** The page on which an administrator enters a person. */
@Controller
class NewPersonController {

  private final OrganisationAdministration organisations;
  private final AccountAdministration accounts;
  private final PersonPages pages;

  NewPersonController(
      OrganisationAdministration organisations, AccountAdministration accounts, PersonPages pages) {
    this.organisations = organisations;
    this.accounts = accounts;
    this.pages = pages;
  }

  @GetMapping("/directory/organisations/{id}/people/new")
  String empty(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson actor, Model model) {
    return form(organisations.get(actor.id(), id), PersonForm.empty(), Map.of(), model);
  }

  @PostMapping("/directory/organisations/{id}/people")
  String add(
      @PathVariable String id,
      @ModelAttribute("form") PersonForm form,
      @AuthenticationPrincipal SignedInPerson actor,
      Model model,
      HttpServletResponse response) {
    Organisation organisation = organisations.get(actor.id(), id);
    Map<String, String> problems = form.problemsOfNew();
    if (problems.isEmpty()) {
      try {
        Person person = form.person(People.newId());
        String password =
            accounts.add(actor.id(), person, form.typedLogin(), id, form.chosenRoles());
        return pages.startPassword(actor, person.id(), password, model);
      } catch (LoginTaken taken) {
        problems.put(
            "login",
            "Такое имя для входа уже есть, выберите другое. Если вы только что добавили этого"
                + " сотрудника, откройте его страницу и задайте новый начальный пароль.");
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return form(organisation, form, problems, model);
  }

  private static String form(
      Organisation organisation, PersonForm form, Map<String, String> problems, Model model) {
    model.addAttribute("organisation", organisation);
    model.addAttribute("allRoles", Role.values());
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "directory/person-new";
  }
}
