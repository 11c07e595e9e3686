package ru.vekha.control.stage;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which stages a card still has before it. */
@Component
class StagePlans {

  private final StageMoments moments;

  StagePlans(StageMoments moments) {
    this.moments = moments;
  }

  /**
   * The stages still to come, those included whose moment has passed meanwhile, in their order. A
   * reminder of days before the card was in work is left out; so is what a changed table puts
   * before a stage that the card has come to already.
   *
   * @param applied the stages of the card's present target
   */
  List<PlannedStage> of(StageCard card, StageTable table, Collection<AppliedStage> applied) {
    Set<String> codes = applied.stream().map(AppliedStage::code).collect(Collectors.toSet());
    Instant reached =
        applied.stream().map(AppliedStage::at).max(Comparator.naturalOrder()).orElse(Instant.MIN);
    return table.of(card.which()).stream()
        .filter(stage -> !codes.contains(stage.code()))
        .map(stage -> new PlannedStage(stage, momentOf(stage, card)))
        .filter(each -> !each.at().isBefore(reached))
        .filter(each -> !each.stage().isAhead() || !each.at().isBefore(card.since()))
        .sorted(Comparator.comparing(PlannedStage::at))
        .toList();
  }

  private Instant momentOf(Stage stage, StageCard card) {
    return moments.of(stage.days(), card.target().day(), card.sinceDay(), card.card().zone());
  }
}
