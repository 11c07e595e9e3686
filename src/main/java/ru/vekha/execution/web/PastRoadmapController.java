package ru.vekha.execution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.ZoneId;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.control.PastDay;
import ru.vekha.control.PastDayRefused;
import ru.vekha.execution.past.PastRoadmaps;
import ru.vekha.organisation.Organisations;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.security.SignedInPerson;

/** A roadmap as it stood in the end of a day, for those who may read it today. */
@Controller
class PastRoadmapController {

  private static final String REFUSAL = "refusal";

  private final Roadmaps roadmaps;
  private final RoadmapRights rights;
  private final Organisations organisations;
  private final PastRoadmaps past;
  private final Clock clock;

  PastRoadmapController(
      Roadmaps roadmaps,
      RoadmapRights rights,
      Organisations organisations,
      PastRoadmaps past,
      Clock clock) {
    this.roadmaps = roadmaps;
    this.rights = rights;
    this.organisations = organisations;
    this.past = past;
    this.clock = clock;
  }

  @GetMapping("/roadmaps/{id}/as-of")
  String page(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String day,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Roadmap roadmap =
        roadmaps
            .find(id)
            .filter(found -> rights.mayRead(person.id(), found.organisationId()))
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("roadmap", roadmap);
    model.addAttribute("day", day);
    ZoneId zone = organisations.get(roadmap.organisationId()).zone();
    try {
      PastDay chosen = PastDay.of(day, zone, clock);
      model.addAttribute("chosen", chosen);
      past.of(id, chosen.moment())
          .ifPresentOrElse(
              found -> model.addAttribute("past", found),
              () ->
                  model.addAttribute(
                      REFUSAL,
                      "%s этой дорожной карты ещё не было: она запущена позже. Выберите другой день."
                          .formatted(chosen.words())));
    } catch (PastDayRefused refused) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute(REFUSAL, refused.getMessage());
    }
    return "roadmaps/as-of";
  }
}
