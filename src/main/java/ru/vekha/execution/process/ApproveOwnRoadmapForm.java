package ru.vekha.execution.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.SubmittedForm;
import ru.vekha.engine.TaskFormContext;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.execution.DutyFulfilment;
import ru.vekha.execution.LaunchRefused;
import ru.vekha.execution.RoadmapLevels;

/** Names the roadmap that a body has approved before it was told to, or without naming the duty. */
@Component
class ApproveOwnRoadmapForm implements TaskFormHandling {

  private final AssignmentFacts facts;
  private final RoadmapLevels levels;
  private final DutyFulfilment fulfilment;

  ApproveOwnRoadmapForm(AssignmentFacts facts, RoadmapLevels levels, DutyFulfilment fulfilment) {
    this.facts = facts;
    this.levels = levels;
    this.fulfilment = fulfilment;
  }

  @Override
  public String formKey() {
    return "approve-own-roadmap";
  }

  @Override
  public Map<String, Object> valuesShown(TaskFormContext task) {
    Map<String, Object> shown = new HashMap<>(facts.shown(facts.card(task)));
    // Of the roadmap above the body sees its own duty.
    shown.remove("roadmapTitle");
    shown.put("ownRoadmaps", own(task));
    return shown;
  }

  @Override
  public Map<String, Object> accept(SubmittedForm form) {
    ControlCard card = facts.card(form.task());
    String chosen = form.code("ownRoadmap");
    if (own(form.task()).stream().noneMatch(each -> each.get("value").equals(chosen))) {
      throw FormRefused.field("ownRoadmap", "выберите одну из запущенных карт своей организации");
    }
    try {
      fulfilment.tie(card.id(), UUID.fromString(chosen));
    } catch (LaunchRefused refused) {
      throw FormRefused.because(
          Objects.requireNonNull(refused.getMessage()).replaceAll("\\.$", ""));
    }
    return Map.of();
  }

  private List<Map<String, String>> own(TaskFormContext task) {
    return levels.untied(Objects.requireNonNull(task.tenantId())).stream()
        .map(
            each ->
                Map.of(
                    "label",
                    "Приказ № "
                        + each.orderNumber()
                        + " от "
                        + AssignmentFacts.DAY.format(each.orderDate()),
                    "value",
                    each.id().toString()))
        .toList();
  }
}
