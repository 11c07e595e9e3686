package ru.vekha.execution.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.security.SignedInPerson;

/** Chooses which duty of the level above a roadmap is going to fulfil. */
@Controller
class LevelsController {

  private final RoadmapSetUp setUp;

  LevelsController(RoadmapSetUp setUp) {
    this.setUp = setUp;
  }

  @PostMapping("/roadmaps/drafts/{id}/upper")
  String upper(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable UUID card,
      @AuthenticationPrincipal SignedInPerson person) {
    if (!setUp.fulfils(id, card, person.id())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/roadmaps/drafts/" + id + "#upper";
  }
}
