package ru.vekha.execution.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.execution.LaunchPlan;
import ru.vekha.execution.RoadmapDrafts;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.execution.UpperDuties;
import ru.vekha.execution.draft.Confirmation;
import ru.vekha.execution.draft.DraftHead;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.Roadmaps;

/** The set-up page: the table as it was understood, with one part of it open for settling. */
@Component
class DraftPage {

  private final RoadmapSetUp setUp;
  private final RoadmapDrafts drafts;
  private final DirectoryChoices choices;
  private final People people;
  private final Roadmaps roadmaps;
  private final UpperDuties duties;

  DraftPage(
      RoadmapSetUp setUp,
      RoadmapDrafts drafts,
      DirectoryChoices choices,
      People people,
      Roadmaps roadmaps,
      UpperDuties duties) {
    this.setUp = setUp;
    this.drafts = drafts;
    this.choices = choices;
    this.people = people;
    this.roadmaps = roadmaps;
    this.duties = duties;
  }

  /** What launching the draft would do; a draft of others looks as if it were not there. */
  LaunchPlan plan(UUID id, String personId) {
    return setUp
        .plan(id, personId)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** Whether the draft is neither launched nor brought into a roadmap yet. */
  boolean isOpen(UUID id) {
    return drafts.find(id).map(RoadmapDrafts.Draft::roadmapId).isEmpty();
  }

  /** The page, or the way to the roadmap if the draft has been launched. */
  String show(UUID id, LaunchPlan plan, Model model) {
    UUID launched = drafts.find(id).map(RoadmapDrafts.Draft::roadmapId).orElse(null);
    if (launched != null) {
      return "redirect:/roadmaps/" + launched;
    }
    UUID amended = drafts.find(id).map(RoadmapDrafts.Draft::amends).orElse(null);
    model.addAttribute("amends", amended == null ? null : roadmaps.find(amended).orElseThrow());
    if (amended == null) {
      model.addAttribute("duties", duties.openOf(plan.authority().id()));
      model.addAttribute("fulfils", duties.chosenFor(id).orElse(null));
    }
    model.addAttribute("launchedAlready", amended == null && isLaunched(plan));
    model.addAttribute("id", id);
    model.addAttribute("plan", plan);
    model.addAttribute("head", plan.document().head());
    model.addAttribute("names", names(plan));
    return "roadmaps/draft";
  }

  /** The page with the data of the order open for settling. */
  String showHead(
      UUID id, LaunchPlan plan, HeadForm form, Map<String, String> problems, Model model) {
    model.addAttribute("headForm", form);
    model.addAttribute("problems", problems);
    return show(id, plan, model);
  }

  /**
   * The page with a row open for settling.
   *
   * @param row the row's key, null for a new row
   */
  String showRow(
      UUID id,
      LaunchPlan plan,
      @Nullable Integer row,
      RowForm form,
      Map<String, String> problems,
      Model model) {
    model.addAttribute("row", row);
    model.addAttribute("after", row == null ? form.after() : null);
    model.addAttribute("form", form);
    model.addAttribute("problems", problems);
    model.addAttribute("targets", choices.targets(plan.authority()));
    model.addAttribute("roles", choices.roles());
    model.addAttribute("kinds", DocumentKind.values());
    return show(id, plan, model);
  }

  /** Says what came in between, above what the page shows now. */
  static void tell(String conflict, Model model, HttpServletResponse response) {
    model.addAttribute("conflict", conflict);
    response.setStatus(HttpStatus.CONFLICT.value());
  }

  private boolean isLaunched(LaunchPlan plan) {
    DraftHead head = plan.document().head();
    return head.orderDate() != null
        && roadmaps.exists(
            plan.authority().id(),
            Objects.requireNonNullElse(head.orderNumber(), ""),
            head.orderDate());
  }

  private Map<String, String> names(LaunchPlan plan) {
    List<String> ids =
        plan.document().confirmations().stream().map(Confirmation::personId).distinct().toList();
    Map<String, String> names = new LinkedHashMap<>();
    for (Person person : people.findAll(ids)) {
      names.put(person.id(), person.shortName());
    }
    return names;
  }
}
