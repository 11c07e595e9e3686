package ru.vekha.monitoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.monitoring.EnteredFigures;
import ru.vekha.monitoring.Figure;
import ru.vekha.monitoring.FigureCatalogue;
import ru.vekha.monitoring.MonitoringAccess;
import ru.vekha.organisation.Organisation;
import ru.vekha.security.SignedInPerson;

/** The page on which an organisation enters once a year what no register holds. */
@Controller
class FiguresController {

  private final MonitoringPages pages;
  private final FigureCatalogue catalogue;
  private final EnteredFigures entered;
  private final MonitoringAccess access;

  FiguresController(
      MonitoringPages pages,
      FigureCatalogue catalogue,
      EnteredFigures entered,
      MonitoringAccess access) {
    this.pages = pages;
    this.catalogue = catalogue;
    this.entered = entered;
    this.access = access;
  }

  @GetMapping("/monitoring/figures")
  String present(
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "0") int year,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    Organisation chosen = pages.organisation(person, organisation, model);
    int of = pages.year(chosen, year, model);
    Map<String, Long> known =
        entered.of(List.of(chosen.id()), of).getOrDefault(chosen.id(), Map.of());
    return page(chosen, FiguresForm.of(known), Map.of(), model);
  }

  @PostMapping("/monitoring/figures")
  String enter(
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam Map<String, String> typed,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Organisation chosen = pages.organisation(person, organisation, model);
    int of = pages.year(chosen, year, model);
    if (!access.keeps(person.id(), chosen.id())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    FiguresForm form = new FiguresForm(typed);
    List<Figure> figures = catalogue.enteredBy(chosen.kind());
    Map<String, String> problems = form.problems(figures);
    if (problems.isEmpty()) {
      entered.enter(chosen.id(), of, form.numbers(figures), person.id());
      return "redirect:/monitoring/figures?organisation=" + chosen.id() + "&year=" + of;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page(chosen, form, problems, model);
  }

  private String page(
      Organisation chosen, FiguresForm form, Map<String, String> problems, Model model) {
    model.addAttribute("figures", catalogue.enteredBy(chosen.kind()));
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    return "monitoring/figures";
  }
}
