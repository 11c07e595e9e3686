package ru.vekha.execution.web;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.execution.OpeningByHand;
import ru.vekha.execution.RoadmapDrafts;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.organisation.Organisation;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.security.SignedInPerson;

/** The pages of roadmaps: upload, the list, and how far a roadmap is. */
@Controller
class RoadmapController {

  private final RoadmapSetUp setUp;
  private final RoadmapDrafts drafts;
  private final Roadmaps roadmaps;
  private final RoadmapProgress progress;
  private final AmendmentHistory history;
  private final EndingView ending;
  private final LevelsView levels;
  private final OpeningByHand byHand;
  private final RoadmapRights rights;
  private final OpeningView opening;

  RoadmapController(
      RoadmapSetUp setUp,
      RoadmapDrafts drafts,
      Roadmaps roadmaps,
      RoadmapProgress progress,
      AmendmentHistory history,
      EndingView ending,
      LevelsView levels,
      OpeningByHand byHand,
      RoadmapRights rights,
      OpeningView opening) {
    this.setUp = setUp;
    this.drafts = drafts;
    this.roadmaps = roadmaps;
    this.progress = progress;
    this.history = history;
    this.ending = ending;
    this.levels = levels;
    this.byHand = byHand;
    this.rights = rights;
    this.opening = opening;
  }

  @GetMapping("/roadmaps")
  String list(@AuthenticationPrincipal SignedInPerson person, Model model) {
    Optional<Organisation> authority = rights.issuerOf(person.id());
    model.addAttribute("roadmaps", roadmaps.of(rights.listed(person.id())));
    model.addAttribute("mayUpload", authority.isPresent());
    opening.addFailuresTo(model, person.id());
    authority.ifPresent(
        organisation -> model.addAttribute("drafts", drafts.open(organisation.id())));
    return "roadmaps/list";
  }

  @PostMapping("/roadmaps")
  String upload(@RequestParam MultipartFile file, @AuthenticationPrincipal SignedInPerson person)
      throws IOException {
    Organisation authority = rights.issuerOf(person.id()).orElseThrow(RoadmapController::forbidden);
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    UUID draft = setUp.upload(authority, name, file.getBytes(), person.id());
    return "redirect:/roadmaps/drafts/" + draft;
  }

  @GetMapping("/roadmaps/{id}")
  String roadmap(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    Roadmap roadmap =
        roadmaps
            .find(id)
            .filter(found -> rights.mayRead(person.id(), found.organisationId()))
            .orElseThrow(RoadmapController::notFound);
    model.addAttribute("roadmap", roadmap);
    List<RoadmapProgress.Row> rows = progress.of(id);
    model.addAttribute("rows", rows);
    history.addTo(model, roadmap);
    ending.addTo(model, id);
    levels.addTo(model, id, person.id());
    model.addAttribute("closed", roadmaps.isClosed(id));
    opening.addTo(model, roadmap, person.id());
    boolean setsUp = rights.maySetUp(person.id(), roadmap.organisationId());
    model.addAttribute("mayAmend", setsUp && !roadmaps.isClosed(id));
    model.addAttribute(
        "asNeeded",
        rows.stream()
            .filter(row -> setsUp && OpeningByHand.isAsNeeded(row.deadline(), roadmap))
            .map(RoadmapProgress.Row::id)
            .toList());
    return "roadmaps/roadmap";
  }

  @PostMapping("/roadmaps/{id}/activities/{activityId}/open")
  String openByHand(
      @PathVariable UUID id,
      @PathVariable UUID activityId,
      @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate due,
      @AuthenticationPrincipal SignedInPerson person) {
    byHand.open(activityId, due, person.id());
    return "redirect:/roadmaps/" + id;
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  private static ResponseStatusException forbidden() {
    return new ResponseStatusException(HttpStatus.FORBIDDEN);
  }
}
