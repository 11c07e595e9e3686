package ru.vekha.mentoring.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.mentoring.morning.Mornings;
import ru.vekha.security.SignedInPerson;

/** The page «Кому позвонить сегодня». */
@Controller
class MorningController {

  private final Mornings mornings;

  MorningController(Mornings mornings) {
    this.mornings = mornings;
  }

  @GetMapping("/mentoring/today")
  String page(@AuthenticationPrincipal SignedInPerson person, Model model) {
    List<Mornings.Morning> all = mornings.of(person.id());
    if (all.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    model.addAttribute("mornings", all);
    return "mentoring/today";
  }
}
