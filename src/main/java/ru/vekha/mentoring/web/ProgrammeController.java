package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.mentoring.EndReason;
import ru.vekha.mentoring.Programme;
import ru.vekha.mentoring.process.ProgrammeEarlyEnd;
import ru.vekha.mentoring.programme.ProgrammeOverviews.Overview;
import ru.vekha.mentoring.programme.ProgrammeRefused;
import ru.vekha.organisation.Organisations;
import ru.vekha.security.SignedInPerson;

/** The programmes of an organisation, and the early end of one. */
@Controller
class ProgrammeController {

  private final ProgrammeEarlyEnd programmes;
  private final Organisations organisations;

  ProgrammeController(ProgrammeEarlyEnd programmes, Organisations organisations) {
    this.programmes = programmes;
    this.organisations = organisations;
  }

  @GetMapping("/mentoring/organisations/{id}/programmes")
  String list(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    List<Overview> found =
        organisations
            .find(id)
            .flatMap(each -> programmes.of(person.id(), id))
            .orElseThrow(ProgrammeController::notFound);
    model.addAttribute("organisation", organisations.get(id));
    model.addAttribute("programmes", found);
    model.addAttribute(
        "endable",
        found.stream()
            .filter(each -> each.state() == Programme.State.RUNNING)
            .filter(each -> programmes.mayEnd(person.id(), each))
            .map(Overview::id)
            .toList());
    model.addAttribute("reasons", ProgrammeEarlyEnd.reasons());
    return "mentoring/programmes";
  }

  @PostMapping("/mentoring/programmes/{id}/end")
  String end(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Overview programme =
        programmes.find(person.id(), id).orElseThrow(ProgrammeController::notFound);
    try {
      programmes.end(person.id(), id, chosen(reason));
    } catch (ProgrammeRefused refused) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute("problem", refused.getMessage());
      return list(programme.organisationId(), person, model);
    }
    return "redirect:/mentoring/organisations/" + programme.organisationId() + "/programmes";
  }

  private static EndReason chosen(String code) {
    return ProgrammeEarlyEnd.reasons().stream()
        .filter(each -> each.name().equals(code))
        .findFirst()
        .orElseThrow(() -> new ProgrammeRefused("Причина: выберите её из списка."));
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
