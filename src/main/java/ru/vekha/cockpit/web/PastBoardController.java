package ru.vekha.cockpit.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.cockpit.board.BoardRefused;
import ru.vekha.cockpit.board.BoardShow;
import ru.vekha.cockpit.past.PastBoard;
import ru.vekha.cockpit.past.PastPage;
import ru.vekha.cockpit.past.PastQuestion;
import ru.vekha.control.PastDay;
import ru.vekha.control.PastDayRefused;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;
import ru.vekha.reporting.WorkFilters;
import ru.vekha.security.SignedInPerson;

/** The page «Контроль сроков на дату», for those who may see the work today. */
@Controller
class PastBoardController {

  private static final int ON_A_PAGE = 50;

  private final PastBoard board;
  private final Access access;
  private final Scopes scopes;
  private final Organisations organisations;
  private final WorkFilters filters;
  private final Clock clock;

  PastBoardController(
      PastBoard board,
      Access access,
      Scopes scopes,
      Organisations organisations,
      WorkFilters filters,
      Clock clock) {
    this.board = board;
    this.access = access;
    this.scopes = scopes;
    this.organisations = organisations;
    this.filters = filters;
    this.clock = clock;
  }

  @GetMapping("/history/board")
  String page(
      @RequestParam Map<String, String> asked,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    if (!access.oversees(person.id())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    PastChoice choice = PastChoice.of(asked);
    Scope scope = scopes.of(person.id());
    model.addAttribute("choice", choice);
    model.addAttribute("organisations", filters.organisations(scope));
    model.addAttribute("roadmaps", filters.roadmaps(scope));
    model.addAttribute("shows", BoardShow.values());
    try {
      PastDay day = PastDay.of(choice.day(), zone(scope), clock);
      model.addAttribute("chosen", day);
      PastQuestion question =
          new PastQuestion(
              choice.chosenShow(), choice.organisationId(), choice.roadmapId(), day.moment());
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

  /** Days are those of the reader's organisation. */
  private ZoneId zone(Scope scope) {
    List<String> themselves = scope.themselves();
    return themselves.isEmpty() ? ZoneOffset.UTC : organisations.get(themselves.get(0)).zone();
  }
}
