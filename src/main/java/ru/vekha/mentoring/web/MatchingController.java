package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.mentoring.MatchingHelp;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.mentoring.programme.UnpairedMentees;
import ru.vekha.mentoring.programme.UnpairedReason;
import ru.vekha.organisation.Organisations;
import ru.vekha.security.SignedInPerson;

/** Helps the curator to find a mentor for everybody who has none yet. */
@Controller
class MatchingController {

  private final MatchingHelp help;
  private final UnpairedMentees unpaired;
  private final RegisterAccess access;
  private final Organisations organisations;

  MatchingController(
      MatchingHelp help,
      UnpairedMentees unpaired,
      RegisterAccess access,
      Organisations organisations) {
    this.help = help;
    this.unpaired = unpaired;
    this.access = access;
    this.organisations = organisations;
  }

  @GetMapping("/mentoring/organisations/{id}/matching")
  String matching(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    access.requireKeeper(person.id(), id);
    model.addAttribute("organisation", organisations.get(id));
    model.addAttribute("matches", help.of(person.id(), id));
    model.addAttribute("noted", unpaired.of(person.id(), id));
    model.addAttribute("reasons", UnpairedReason.values());
    return "mentoring/matching";
  }

  /** Notes why a mentee has no pair; an empty reason takes the noted one back. */
  @PostMapping("/mentoring/organisations/{id}/unpaired")
  String unpaired(
      @PathVariable String id,
      @RequestParam UUID menteeId,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    UnpairedReason chosen =
        Arrays.stream(UnpairedReason.values())
            .filter(each -> each.name().equals(reason))
            .findFirst()
            .orElse(null);
    if (chosen == null) {
      unpaired.forget(person.id(), id, menteeId);
    } else if (!unpaired.note(person.id(), id, menteeId, chosen)) {
      response.setStatus(HttpStatus.CONFLICT.value());
      model.addAttribute(
          "problem",
          "У организации нет действующей программы, причину записывать некуда. Дождитесь начала"
              + " программы.");
      return matching(id, person, model);
    }
    return "redirect:/mentoring/organisations/" + id + "/matching#mentee-" + menteeId;
  }
}
