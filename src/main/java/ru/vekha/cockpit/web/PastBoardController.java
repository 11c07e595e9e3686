package ru.vekha.cockpit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.cockpit.board.filter.BoardShow;
import ru.vekha.cockpit.past.PastBoard;
import ru.vekha.cockpit.past.PastPage;
import ru.vekha.cockpit.past.PastQuestion;
import ru.vekha.control.PastDay;
import ru.vekha.control.PastDayRefused;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;
import ru.vekha.reporting.WorkFilters;
import ru.vekha.security.SignedInPerson;

/** The page «Контроль сроков на дату», for those who may see the work today. */
@Controller
class PastBoardController {

  private static final int ON_A_PAGE = 50;

  private final PastBoard board;
  private final PastReaders readers;
  private final Scopes scopes;
  private final WorkFilters filters;

  PastBoardController(PastBoard board, PastReaders readers, Scopes scopes, WorkFilters filters) {
    this.board = board;
    this.readers = readers;
    this.scopes = scopes;
    this.filters = filters;
  }

  @GetMapping("/history/board")
  String page(
      @RequestParam Map<String, String> asked,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    readers.require(person);
    PastChoice choice = PastChoice.of(asked);
    Scope scope = scopes.of(person.id());
    model.addAttribute("choice", choice);
    model.addAttribute("organisations", filters.organisations(scope));
    model.addAttribute("roadmaps", filters.roadmaps(scope));
    model.addAttribute("shows", BoardShow.values());
    try {
      PastDay day = readers.day(choice, scope);
      model.addAttribute("chosen", day);
      PastQuestion question = choice.question(day);
      PastPage found =
          board.of(person.id(), question, (choice.page() - 1) * ON_A_PAGE, ON_A_PAGE + 1);
      model.addAttribute("show", question.show());
      model.addAttribute("past", found);
      model.addAttribute("lines", found.lines().stream().limit(ON_A_PAGE).toList());
      model.addAttribute("more", found.lines().size() > ON_A_PAGE);
    } catch (PastDayRefused | BoardRefused refused) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("refusal", refused.getMessage());
    }
    return "cockpit/past-board";
  }
}
