package ru.vekha.execution.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.control.OpeningFailures;
import ru.vekha.control.StageFailures;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.security.SignedInPerson;

/** The part of a roadmap's page that changes by itself while assignments are being opened. */
@Controller
class OpeningController {

  private final Roadmaps roadmaps;
  private final RoadmapRights rights;
  private final OpeningView view;
  private final OpeningFailures failures;
  private final StageFailures controls;

  OpeningController(
      Roadmaps roadmaps,
      RoadmapRights rights,
      OpeningView view,
      OpeningFailures failures,
      StageFailures controls) {
    this.roadmaps = roadmaps;
    this.rights = rights;
    this.view = view;
    this.failures = failures;
    this.controls = controls;
  }

  @GetMapping("/roadmaps/{id}/opening")
  String opening(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    Roadmap roadmap =
        roadmaps
            .find(id)
            .filter(found -> rights.mayRead(person.id(), found.organisationId()))
            .orElseThrow(OpeningController::notFound);
    model.addAttribute("roadmap", roadmap);
    view.addTo(model, roadmap, person.id());
    return "roadmaps/opening :: progress";
  }

  @PostMapping("/roadmaps/{id}/opening/again")
  String openAgain(@PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    Roadmap roadmap =
        roadmaps
            .find(id)
            .filter(found -> view.mayOpenAgain(found, person.id()))
            .orElseThrow(OpeningController::notFound);
    failures.tryAgain(id);
    controls.tryAgain(id);
    return rights.mayRead(person.id(), roadmap.organisationId())
        ? "redirect:/roadmaps/" + id
        : "redirect:/roadmaps";
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
