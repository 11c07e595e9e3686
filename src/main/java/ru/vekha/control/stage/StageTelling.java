package ru.vekha.control.stage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import ru.vekha.control.Controllers;
import ru.vekha.control.StageReached;
import ru.vekha.control.StagesReached;
import ru.vekha.organisation.Role;

/** Tells the other modules of stages, in the transaction that records them. */
@Component
class StageTelling {

  private final Controllers controllers;
  private final ApplicationEventPublisher listeners;

  StageTelling(Controllers controllers, ApplicationEventPublisher listeners) {
    this.controllers = controllers;
    this.listeners = listeners;
  }

  void tell(List<ReachedStage> reached) {
    Map<UUID, Role> byRoadmap = new HashMap<>();
    List<StageReached> told =
        reached.stream()
            .filter(each -> !each.stage().isDayPassed())
            .map(each -> told(each, controllersOf(each.card(), byRoadmap)))
            .toList();
    if (!told.isEmpty()) {
      listeners.publishEvent(new StagesReached(told));
    }
  }

  /** A result that was sent back often enough is decided by somebody else. */
  private Role controllersOf(StageCard card, Map<UUID, Role> byRoadmap) {
    return Objects.requireNonNullElseGet(
        card.acceptingRole(),
        () ->
            byRoadmap.computeIfAbsent(
                card.card().roadmapId(), roadmap -> controllers.of(card.card())));
  }

  private static StageReached told(ReachedStage each, Role controllers) {
    return new StageReached(
        each.card().card(),
        each.target().whom(),
        each.target().day(),
        each.target().round(),
        each.stage().code(),
        each.level(),
        each.stage().addressees(),
        controllers,
        each.stage().letter() && each.last(),
        each.stage().words());
  }
}
