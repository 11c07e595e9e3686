package ru.vekha.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationAdministration;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.RussianZone;
import ru.vekha.security.SignedInPerson;

/** The pages on which an administrator keeps the tree of organisations. */
@Controller
class OrganisationController {

  private final OrganisationAdministration administration;
  private final DirectoryPages pages;

  OrganisationController(OrganisationAdministration administration, DirectoryPages pages) {
    this.administration = administration;
    this.pages = pages;
  }

  @GetMapping("/directory")
  String tree(
      @RequestParam(defaultValue = "") String q,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    TypedText words = TypedText.of(q);
    return pages.tree(person, words.problem("", false, 200).isEmpty() ? words.value() : "", model);
  }

  @GetMapping("/directory/organisations/{id}")
  String organisation(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    return pages.organisation(person, administration.get(person.id(), id), model);
  }

  @GetMapping("/directory/organisations/new")
  String empty(
      @RequestParam(defaultValue = "") String parent,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    Organisation above = administration.get(person.id(), parent);
    return newForm(above, OrganisationForm.below(above), Map.of(), model);
  }

  @PostMapping("/directory/organisations")
  String add(
      @ModelAttribute("form") OrganisationForm form,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Organisation above = administration.get(person.id(), String.valueOf(form.parent()));
    Map<String, String> problems = form.problems(above.zone().getId());
    if (problems.isEmpty()) {
      try {
        Organisation added = form.organisation(Organisations.newId());
        administration.add(person.id(), added);
        return "redirect:/directory/organisations/" + added.id();
      } catch (DirectoryRefused refused) {
        problems.put(refused.field(), refused.text());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return newForm(above, form, problems, model);
  }

  @GetMapping("/directory/organisations/{id}/edit")
  String present(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    Organisation present = administration.get(person.id(), id);
    return editForm(person, present, OrganisationForm.of(present), Map.of(), model);
  }

  @PostMapping("/directory/organisations/{id}/edit")
  String change(
      @PathVariable String id,
      @ModelAttribute("form") OrganisationForm typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Organisation present = administration.get(person.id(), id);
    OrganisationForm form = typed.orElse(present);
    Map<String, String> problems = form.problems(present.zone().getId());
    if (problems.isEmpty()) {
      try {
        administration.change(person.id(), form.organisation(id));
        return "redirect:/directory/organisations/" + id;
      } catch (DirectoryRefused refused) {
        problems.put(refused.field(), refused.text());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return editForm(person, present, form, problems, model);
  }

  private static String newForm(
      Organisation above, OrganisationForm form, Map<String, String> problems, Model model) {
    model.addAttribute("above", above);
    model.addAttribute("mayChangeKindAndZone", true);
    model.addAttribute(
        "kinds",
        Arrays.stream(OrganisationKind.values())
            .filter(kind -> kind.mayStandBelow(above.kind()))
            .toList());
    return form(above, form, problems, model, "directory/organisation-new");
  }

  private String editForm(
      SignedInPerson person,
      Organisation present,
      OrganisationForm form,
      Map<String, String> problems,
      Model model) {
    model.addAttribute("organisation", present);
    model.addAttribute(
        "mayChangeKindAndZone", administration.mayChangeKindAndZone(person.id(), present));
    model.addAttribute("kinds", List.of(OrganisationKind.values()));
    return form(present, form, problems, model, "directory/organisation-edit");
  }

  private static String form(
      Organisation zoned,
      OrganisationForm form,
      Map<String, String> problems,
      Model model,
      String page) {
    Map<String, String> zones = new LinkedHashMap<>();
    Arrays.stream(RussianZone.values())
        .forEach(zone -> zones.put(zone.zone().getId(), zone.title()));
    zones.putIfAbsent(zoned.zone().getId(), zoned.zone().getId());
    model.addAttribute("zones", zones);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return page;
  }
}
