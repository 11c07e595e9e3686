package ru.vekha.execution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.execution.DraftSettling;
import ru.vekha.execution.LaunchPlan;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.execution.SettlementRefused;
import ru.vekha.execution.draft.DraftHead;
import ru.vekha.security.SignedInPerson;

/** The set-up page of a draft: what was understood, what is open, and the launch. */
@Controller
class DraftController {

  private final RoadmapSetUp setUp;
  private final DraftSettling settling;
  private final DraftPage page;

  DraftController(RoadmapSetUp setUp, DraftSettling settling, DraftPage page) {
    this.setUp = setUp;
    this.settling = settling;
    this.page = page;
  }

  @GetMapping("/roadmaps/drafts/{id}")
  String draft(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer row,
      @RequestParam(required = false) @Nullable Integer after,
      @RequestParam(required = false) @Nullable String head,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    LaunchPlan plan = page.plan(id, person.id());
    var document = plan.document();
    if (head != null) {
      HeadForm form = HeadForm.of(document.head(), document.headVersion());
      return page.showHead(id, plan, form, Map.of(), model);
    }
    if (after != null) {
      String section = document.row(after).map(each -> each.row().section()).orElse("");
      return page.showRow(id, plan, null, RowForm.empty(section, after), Map.of(), model);
    }
    var found = row == null ? null : document.row(row).orElse(null);
    return found == null
        ? page.show(id, plan, model)
        : page.showRow(id, plan, row, RowForm.of(found.words(), found.version()), Map.of(), model);
  }

  @PostMapping("/roadmaps/drafts/{id}/head")
  String head(
      @PathVariable UUID id,
      @ModelAttribute("typed") HeadForm form,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    Map<String, String> problems = new LinkedHashMap<>();
    DraftHead head = form.head(problems);
    LaunchPlan plan = page.plan(id, person.id());
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.showHead(id, plan, form, problems, model);
    }
    try {
      found(settling.head(id, form.version(), head, person.id()));
    } catch (SettlementRefused refused) {
      DraftPage.tell(refused.getMessage(), model, response);
      return page.show(id, page.plan(id, person.id()), model);
    }
    return "redirect:/roadmaps/drafts/" + id;
  }

  @PostMapping("/roadmaps/drafts/{id}/days-off")
  String daysOff(
      @PathVariable UUID id,
      @RequestParam boolean move,
      @AuthenticationPrincipal SignedInPerson person) {
    found(settling.daysOff(id, move, person.id()));
    return "redirect:/roadmaps/drafts/" + id;
  }

  @PostMapping("/roadmaps/drafts/{id}/confirm")
  String confirm(
      @PathVariable UUID id,
      @RequestParam int row,
      @RequestParam String question,
      @AuthenticationPrincipal SignedInPerson person) {
    found(settling.confirm(id, row, question, person.id()));
    return "redirect:/roadmaps/drafts/" + id + (row == 0 ? "" : "#row-" + row);
  }

  @PostMapping("/roadmaps/drafts/{id}/confirm-all")
  String confirmAll(
      @PathVariable UUID id,
      @RequestParam long version,
      @AuthenticationPrincipal SignedInPerson person) {
    found(settling.confirmAll(id, version, person.id()));
    return "redirect:/roadmaps/drafts/" + id;
  }

  @PostMapping("/roadmaps/drafts/{id}/launch")
  String launch(
      @PathVariable UUID id,
      @RequestParam long version,
      @AuthenticationPrincipal SignedInPerson person) {
    UUID roadmap =
        setUp
            .launch(id, version, person.id())
            .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    return "redirect:/roadmaps/" + roadmap;
  }

  private static void found(boolean there) {
    if (!there) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
