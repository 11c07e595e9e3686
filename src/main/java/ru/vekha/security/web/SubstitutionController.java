package ru.vekha.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.NotAdministered;
import ru.vekha.organisation.SubstitutionNaming;
import ru.vekha.organisation.SubstitutionRights;
import ru.vekha.security.SignedInPerson;

/** «Замещение»: who does a person's work while the person is away. */
@Controller
class SubstitutionController {

  private final SubstitutionPages pages;
  private final SubstitutionNaming naming;
  private final SubstitutionRights rights;

  SubstitutionController(
      SubstitutionPages pages, SubstitutionNaming naming, SubstitutionRights rights) {
    this.pages = pages;
    this.naming = naming;
    this.rights = rights;
  }

  @GetMapping("/substitutions")
  String show(SubstitutionForm chosen, @AuthenticationPrincipal SignedInPerson actor, Model model) {
    SubstitutionForm form = new SubstitutionForm(chosen.person(), null, null, null, null);
    return pages.show(actor.id(), form, Map.of(), model);
  }

  @PostMapping("/substitutions")
  String name(
      SubstitutionForm form,
      @AuthenticationPrincipal SignedInPerson actor,
      HttpServletResponse response,
      Model model) {
    String person = form.personOr(actor.id());
    try {
      naming.name(
          actor.id(),
          person,
          form.chosen(rights.roles(actor.id(), person)),
          form.chosenDeputy(),
          form.period());
      return "redirect:/substitutions?person=" + person + "&saved";
    } catch (DirectoryRefused refused) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return pages.show(actor.id(), form, Map.of(refused.field(), refused.text()), model);
    }
  }

  @PostMapping("/substitutions/{id}/end")
  String end(@PathVariable UUID id, @AuthenticationPrincipal SignedInPerson actor) {
    naming.end(actor.id(), id);
    return "redirect:/substitutions?ended";
  }

  @ExceptionHandler(NotAdministered.class)
  void hidden(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
