package ru.vekha.execution.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCards;
import ru.vekha.control.OtherWork;
import ru.vekha.control.UnfinishedCards;
import ru.vekha.organisation.Organisations;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/** What a roadmap still waits for before it can be concluded. */
@Component
class WorkLeft {

  private final ControlCards cards;
  private final UnfinishedCards unfinished;
  private final List<OtherWork> others;
  private final Roadmaps roadmaps;
  private final Organisations organisations;
  private final NeededRows needed;
  private final Clock clock;
  private final int daysAfterPeriod;

  WorkLeft(
      ControlCards cards,
      UnfinishedCards unfinished,
      List<OtherWork> others,
      Roadmaps roadmaps,
      Organisations organisations,
      NeededRows needed,
      Clock clock,
      @Value("${vekha.closing.days-after-period}") int daysAfterPeriod) {
    this.cards = cards;
    this.unfinished = unfinished;
    this.others = others;
    this.roadmaps = roadmaps;
    this.organisations = organisations;
    this.needed = needed;
    this.clock = clock;
    this.daysAfterPeriod = daysAfterPeriod;
  }

  /**
   * Whether nothing is left but the final report. While its period lasts, a roadmap with rows «по
   * мере необходимости» goes on, and so does one that has no card at all.
   */
  boolean isNone(UUID roadmapId) {
    return cards.allClosed(roadmapId, ConclusionProcess.WRITE_FINAL_REPORT)
        && !othersGoOn(roadmapId)
        && (isOver(roadmapId, 0) || !needed.mayCome(roadmaps.find(roadmapId).orElseThrow()));
  }

  /** Whether the roadmap's conclusion has to be drawn, whatever is left. */
  boolean isTimeToConclude(UUID roadmapId) {
    return isOver(roadmapId, daysAfterPeriod)
        || report(roadmapId).stream().anyMatch(state -> state != CardState.PLANNED)
        || isNone(roadmapId);
  }

  /** Whether somebody has to write a final report: a row asks for it, or something is left. */
  boolean needsReport(UUID roadmapId) {
    return !report(roadmapId).isEmpty() || isAny(roadmapId);
  }

  /** Whether something else than the report is unfinished. */
  boolean isAny(UUID roadmapId) {
    return othersGoOn(roadmapId)
        || !unfinished.of(roadmapId, ConclusionProcess.WRITE_FINAL_REPORT).isEmpty();
  }

  /** How much is unfinished that still has time; the period over, nothing has. */
  int inTime(UUID roadmapId) {
    return isOver(roadmapId, 0)
        ? 0
        : unfinished.inTime(roadmapId, ConclusionProcess.WRITE_FINAL_REPORT);
  }

  /** Whether the period ended more than so many days ago where the roadmap was issued. */
  private boolean isOver(UUID roadmapId, int days) {
    Roadmap roadmap = roadmaps.find(roadmapId).orElseThrow();
    LocalDate today =
        LocalDate.now(clock.withZone(organisations.get(roadmap.organisationId()).zone()));
    return today.isAfter(roadmap.periodTo().plusDays(days));
  }

  private boolean othersGoOn(UUID roadmapId) {
    return others.stream().anyMatch(each -> each.goesOn(roadmapId));
  }

  private List<CardState> report(UUID roadmapId) {
    return unfinished.statesOf(roadmapId, ConclusionProcess.WRITE_FINAL_REPORT);
  }
}
