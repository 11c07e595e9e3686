package ru.vekha.execution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.execution.DraftSettling;
import ru.vekha.execution.LaunchPlan;
import ru.vekha.execution.SettlementRefused;
import ru.vekha.execution.draft.RowWords;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.security.SignedInPerson;

/** Settles the rows of a draft where they stand. */
@Controller
class DraftRowController {

  private final DraftSettling settling;
  private final DraftPage page;
  private final DirectoryChoices choices;

  DraftRowController(DraftSettling settling, DraftPage page, DirectoryChoices choices) {
    this.settling = settling;
    this.page = page;
    this.choices = choices;
  }

  @PostMapping("/roadmaps/drafts/{id}/rows")
  String add(
      @PathVariable UUID id,
      @ModelAttribute("typed") RowForm form,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    LaunchPlan plan = page.plan(id, person.id());
    Map<String, String> problems = new LinkedHashMap<>();
    RowWords words = form.words(choices.targets(plan.authority()).keySet(), problems);
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.showRow(id, plan, null, form, problems, model);
    }
    int key = settling.add(id, form.after(), words, person.id()).orElseThrow(this::notFound);
    return toRow(id, key);
  }

  @PostMapping("/roadmaps/drafts/{id}/rows/{key}")
  String change(
      @PathVariable UUID id,
      @PathVariable int key,
      @ModelAttribute("typed") RowForm form,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    LaunchPlan plan = page.plan(id, person.id());
    Map<String, String> problems = new LinkedHashMap<>();
    RowWords words = form.words(choices.targets(plan.authority()).keySet(), problems);
    if (!problems.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
      return page.showRow(id, plan, key, form, problems, model);
    }
    try {
      found(settling.row(id, key, form.version(), words, person.id()));
    } catch (SettlementRefused refused) {
      DraftPage.tell(refused.getMessage(), model, response);
      LaunchPlan now = page.plan(id, person.id());
      Optional<SettledRow> row = now.document().row(key);
      return row.isEmpty()
          ? page.show(id, now, model)
          : page.showRow(id, now, key, form.after(row.get().version()), problems, model);
    }
    return toRow(id, key);
  }

  @PostMapping("/roadmaps/drafts/{id}/rows/{key}/deadline")
  String deadline(
      @PathVariable UUID id,
      @PathVariable int key,
      @RequestParam long version,
      @RequestParam String phrase,
      @AuthenticationPrincipal SignedInPerson person) {
    found(settling.deadline(id, key, version, phrase, person.id()));
    return toRow(id, key);
  }

  @PostMapping("/roadmaps/drafts/{id}/rows/{key}/remove")
  String remove(
      @PathVariable UUID id,
      @PathVariable int key,
      @RequestParam long version,
      @AuthenticationPrincipal SignedInPerson person) {
    found(settling.remove(id, key, version, person.id()));
    return "redirect:/roadmaps/drafts/" + id + "#removed";
  }

  @PostMapping("/roadmaps/drafts/{id}/rows/{key}/restore")
  String restore(
      @PathVariable UUID id,
      @PathVariable int key,
      @AuthenticationPrincipal SignedInPerson person) {
    found(settling.restore(id, key, person.id()));
    return toRow(id, key);
  }

  private static String toRow(UUID id, int key) {
    return "redirect:/roadmaps/drafts/" + id + "#row-" + key;
  }

  private void found(boolean there) {
    if (!there) {
      throw notFound();
    }
  }

  private ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
