package ru.vekha.execution.web;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import ru.vekha.execution.RoadmapAmendment;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.execution.amendment.AmendmentPlan;
import ru.vekha.security.SignedInPerson;

/** Brings the changes of an order into a running roadmap: upload, comparison, confirmation. */
@Controller
class AmendmentController {

  private final RoadmapSetUp setUp;
  private final RoadmapAmendment amendment;
  private final DraftPage page;

  AmendmentController(RoadmapSetUp setUp, RoadmapAmendment amendment, DraftPage page) {
    this.setUp = setUp;
    this.amendment = amendment;
    this.page = page;
  }

  @PostMapping("/roadmaps/{id}/amendments")
  String upload(
      @PathVariable UUID id,
      @RequestParam MultipartFile file,
      @AuthenticationPrincipal SignedInPerson person)
      throws IOException {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    UUID draft =
        setUp
            .uploadAmendment(id, name, file.getBytes(), person.id())
            .orElseThrow(AmendmentController::notFound);
    return "redirect:/roadmaps/drafts/" + draft;
  }

  @GetMapping("/roadmaps/drafts/{id}/changes")
  String changes(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String match,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    page.plan(id, person.id());
    Optional<AmendmentPlan> plan =
        page.isOpen(id) ? amendment.plan(id, person.id()) : Optional.empty();
    if (plan.isEmpty()) {
      return "redirect:/roadmaps/drafts/" + id;
    }
    model.addAttribute("id", id);
    model.addAttribute("plan", plan.get());
    model.addAttribute("matched", match);
    return "roadmaps/changes";
  }

  @PostMapping("/roadmaps/drafts/{id}/amend")
  String amend(
      @PathVariable UUID id,
      @RequestParam long version,
      @AuthenticationPrincipal SignedInPerson person) {
    UUID roadmap =
        amendment.amend(id, version, person.id()).orElseThrow(AmendmentController::notFound);
    return "redirect:/roadmaps/" + roadmap + "#history";
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
