package ru.vekha.mentoring.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import ru.vekha.mentoring.MatchingHelp;
import ru.vekha.mentoring.RegisterAccess;
import ru.vekha.organisation.Organisations;
import ru.vekha.security.SignedInPerson;

/** Helps the curator to find a mentor for everybody who has none yet. */
@Controller
class MatchingController {

  private final MatchingHelp help;
  private final RegisterAccess access;
  private final Organisations organisations;

  MatchingController(MatchingHelp help, RegisterAccess access, Organisations organisations) {
    this.help = help;
    this.access = access;
    this.organisations = organisations;
  }

  @GetMapping("/mentoring/organisations/{id}/matching")
  String matching(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    access.requireKeeper(person.id(), id);
    model.addAttribute("organisation", organisations.get(id));
    model.addAttribute("matches", help.of(person.id(), id));
    return "mentoring/matching";
  }
}
