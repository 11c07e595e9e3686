package ru.vekha.mentoring.web;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.mentoring.programme.PairClock;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** The page «Пары: сколько осталось» for those who look after organisations. */
@Controller
class PairClockController {

  private static final int SHOWN = 500;

  private final PairClock clock;
  private final Access access;

  PairClockController(PairClock clock, Access access) {
    this.clock = clock;
    this.access = access;
  }

  @GetMapping("/mentoring/pair-clock")
  String page(@AuthenticationPrincipal SignedInPerson person, Model model) {
    if (!access.oversees(person.id())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    List<PairClock.Line> lines = clock.of(person.id(), SHOWN + 1);
    model.addAttribute("lines", lines.stream().limit(SHOWN).toList());
    model.addAttribute("more", lines.size() > SHOWN);
    return "mentoring/pair-clock";
  }
}
