package ru.vekha.execution.web;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.execution.RoadmapLevels;
import ru.vekha.execution.UpperDuties;
import ru.vekha.execution.process.OwnRoadmapSteps;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;

/**
 * What stands above and below a roadmap, as its page shows it. A roadmap above is linked for those
 * who may read it; everybody else sees the duty only.
 */
@Component
class LevelsView {

  private final RoadmapLevels levels;
  private final UpperDuties duties;
  private final Roadmaps roadmaps;
  private final RoadmapRights rights;

  LevelsView(RoadmapLevels levels, UpperDuties duties, Roadmaps roadmaps, RoadmapRights rights) {
    this.levels = levels;
    this.duties = duties;
    this.roadmaps = roadmaps;
    this.rights = rights;
  }

  void addTo(Model model, UUID roadmapId, String personId) {
    levels
        .dutyOf(roadmapId)
        .flatMap(duties::find)
        .ifPresent(
            duty -> {
              model.addAttribute("above", duty);
              model.addAttribute("aboveNote", levels.noteOf(roadmapId));
              model.addAttribute(
                  "mayReadAbove",
                  roadmaps
                      .find(duty.roadmapId())
                      .filter(each -> rights.mayRead(personId, each.organisationId()))
                      .isPresent());
            });
    model.addAttribute("below", levels.below(roadmapId, OwnRoadmapSteps.APPROVE));
  }
}
