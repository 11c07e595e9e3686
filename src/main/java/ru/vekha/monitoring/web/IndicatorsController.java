package ru.vekha.monitoring.web;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.monitoring.FigureCounts;
import ru.vekha.monitoring.Indicator;
import ru.vekha.monitoring.IndicatorCatalogue;
import ru.vekha.monitoring.IndicatorValues;
import ru.vekha.monitoring.MonitoringAccess;
import ru.vekha.monitoring.NamedParticipants;
import ru.vekha.organisation.Organisation;
import ru.vekha.security.SignedInPerson;

/** The page «Показатели» and what a number on it is made of. */
@Controller
class IndicatorsController {

  private final MonitoringPages pages;
  private final IndicatorCatalogue catalogue;
  private final IndicatorValues values;
  private final FigureCounts counts;
  private final NamedParticipants participants;
  private final MonitoringAccess access;

  IndicatorsController(
      MonitoringPages pages,
      IndicatorCatalogue catalogue,
      IndicatorValues values,
      FigureCounts counts,
      NamedParticipants participants,
      MonitoringAccess access) {
    this.pages = pages;
    this.catalogue = catalogue;
    this.values = values;
    this.counts = counts;
    this.participants = participants;
    this.access = access;
  }

  @GetMapping("/monitoring/indicators")
  String indicators(
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "0") int set,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    Organisation chosen = pages.organisation(person, organisation, model);
    List<String> sets = catalogue.sets();
    if (set < 0 || set >= sets.size()) {
      throw MonitoringPages.notFound();
    }
    model.addAttribute("sets", sets);
    model.addAttribute("set", set);
    model.addAttribute(
        "values", values.of(chosen, catalogue.of(sets.get(set)), pages.year(chosen, year, model)));
    return "monitoring/indicators";
  }

  @GetMapping("/monitoring/indicators/{code}")
  String indicator(
      @PathVariable String code,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "0") int year,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    Organisation chosen = pages.organisation(person, organisation, model);
    Indicator indicator = catalogue.find(code).orElseThrow(MonitoringPages::notFound);
    int of = pages.year(chosen, year, model);
    model.addAttribute("value", values.of(chosen, indicator, of));
    model.addAttribute("parts", values.parts(chosen, indicator, of));
    if (access.keeps(person.id(), chosen.id())) {
      List<String> ids =
          counts.idsOf(indicator.numerator().code(), chosen.id(), indicator.kind().endingIn(of));
      model.addAttribute("names", participants.of(chosen.id(), ids, person.id()));
    }
    return "monitoring/indicator";
  }
}
