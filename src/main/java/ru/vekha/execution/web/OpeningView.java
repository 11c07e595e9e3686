package ru.vekha.execution.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.execution.OpeningProgress;
import ru.vekha.organisation.Access;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapRights;

/**
 * Puts on a page how far the opening of assignments is, and what could not be opened or watched.
 */
@Component
class OpeningView {

  private final OpeningProgress progress;
  private final RoadmapRights rights;
  private final Access access;

  OpeningView(OpeningProgress progress, RoadmapRights rights, Access access) {
    this.progress = progress;
    this.rights = rights;
    this.access = access;
  }

  /** For the page of a roadmap that the person may read. */
  void addTo(Model model, Roadmap roadmap, String personId) {
    OpeningProgress.Count count = progress.of(roadmap.id());
    List<OpeningProgress.Failed> failed = progress.failedOf(roadmap.id());
    model.addAttribute("opening", count);
    model.addAttribute("openingGoesOn", count.goesOn(failed.size()));
    model.addAttribute("failedOpenings", failed);
    model.addAttribute("failedControls", progress.unwatchedOf(roadmap.id()));
    model.addAttribute("mayOpenAgain", mayOpenAgain(roadmap, personId));
  }

  /** For an administrator, who answers for the program and reads no roadmap. */
  void addFailuresTo(Model model, String personId) {
    List<String> administered = access.administered(personId);
    model.addAttribute("failedOpenings", progress.failedBelow(administered));
    model.addAttribute("failedControls", progress.unwatchedBelow(administered));
    model.addAttribute("mayOpenAgain", true);
  }

  boolean mayOpenAgain(Roadmap roadmap, String personId) {
    return rights.maySetUp(personId, roadmap.organisationId())
        || access.administers(personId, roadmap.organisationId());
  }
}
