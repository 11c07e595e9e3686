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
import ru.vekha.organisation.StaffAdministration;
import ru.vekha.organisation.StaffLeaving;
import ru.vekha.security.SignedInPerson;

/** The page of a person: names, position and roles. */
@Controller
class StaffController {

  private final StaffAdministration staff;
  private final StaffLeaving leaving;
  private final PersonPages pages;

  StaffController(StaffAdministration staff, StaffLeaving leaving, PersonPages pages) {
    this.staff = staff;
    this.leaving = leaving;
    this.pages = pages;
  }

  @GetMapping("/directory/people/{id}")
  String card(@PathVariable String id, @AuthenticationPrincipal SignedInPerson actor, Model model) {
    return pages.card(actor, id, Map.of(), model);
  }

  @GetMapping("/directory/people/{id}/edit")
  String present(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson actor, Model model) {
    return form(id, PersonForm.of(staff.whole(actor.id(), id)), Map.of(), model);
  }

  @PostMapping("/directory/people/{id}/edit")
  String change(
      @PathVariable String id,
      @ModelAttribute("form") PersonForm form,
      @AuthenticationPrincipal SignedInPerson actor,
      Model model,
      HttpServletResponse response) {
    staff.whole(actor.id(), id);
    Map<String, String> problems = form.problems();
    if (problems.isEmpty()) {
      staff.change(actor.id(), form.person(id));
      return "redirect:/directory/people/" + id;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return form(id, form, problems, model);
  }

  @PostMapping("/directory/people/{id}/roles")
  String give(
      @PathVariable String id,
      @ModelAttribute("typed") RoleForm form,
      @AuthenticationPrincipal SignedInPerson actor,
      Model model,
      HttpServletResponse response) {
    return pages.after(
        () -> staff.give(actor.id(), form.membership(id)), actor, id, model, response);
  }

  @PostMapping("/directory/people/{id}/roles/take")
  String take(
      @PathVariable String id,
      @ModelAttribute("taken") RoleForm form,
      @AuthenticationPrincipal SignedInPerson actor,
      Model model,
      HttpServletResponse response) {
    return pages.after(
        () -> leaving.take(actor.id(), form.membership(id), form.successorId()),
        actor,
        id,
        model,
        response);
  }

  private static String form(
      String id, PersonForm form, Map<String, String> problems, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "directory/person-edit";
  }
}
