package ru.vekha.execution;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.execution.amendment.CarriedChoices;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.execution.draft.Settlements;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;

/** Drafts as those who set them up find them; for everybody else there are none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftDesk {

  private final RoadmapDrafts drafts;
  private final DraftReadings readings;
  private final Settlements settlements;
  private final Organisations organisations;
  private final RoadmapRights rights;
  private final Roadmaps roadmaps;
  private final LaunchPlanner planner;
  private final CarriedChoices carried;

  DraftDesk(
      RoadmapDrafts drafts,
      DraftReadings readings,
      Settlements settlements,
      Organisations organisations,
      RoadmapRights rights,
      Roadmaps roadmaps,
      LaunchPlanner planner,
      CarriedChoices carried) {
    this.drafts = drafts;
    this.readings = readings;
    this.settlements = settlements;
    this.organisations = organisations;
    this.rights = rights;
    this.roadmaps = roadmaps;
    this.planner = planner;
    this.carried = carried;
  }

  /**
   * A draft as it stands.
   *
   * @param amends the running roadmap that it is to change; null when it is to be launched
   */
  record Opened(
      RoadmapDrafts.Draft draft,
      Organisation authority,
      @Nullable Roadmap amends,
      SettledDocument document) {}

  /** What launching the draft would do; an amendment counts its days from the roadmap's launch. */
  LaunchPlan plan(Opened opened) {
    Roadmap amends = opened.amends();
    return amends == null
        ? planner.plan(opened.document(), opened.authority())
        : planner.plan(opened.document(), opened.authority(), amends.launchedOn());
  }

  /** A draft to look at. */
  Optional<Opened> look(UUID draftId, String personId) {
    return drafts.find(draftId).filter(draft -> maySetUp(draft, personId)).map(this::opened);
  }

  /**
   * A draft to settle: nobody else settles it until this transaction has ended.
   *
   * @throws SettlementRefused if it has been launched
   */
  Optional<Opened> open(UUID draftId, String personId) {
    Optional<RoadmapDrafts.Draft> found =
        drafts.lock(draftId).filter(draft -> maySetUp(draft, personId));
    if (found.isPresent() && found.get().roadmapId() != null) {
      throw new SettlementRefused("Этот документ уже запущен, изменить его здесь нельзя.");
    }
    return found.map(this::opened);
  }

  private Opened opened(RoadmapDrafts.Draft draft) {
    UUID amended = draft.amends();
    Roadmap roadmap = amended == null ? null : roadmaps.find(amended).orElseThrow();
    SettledDocument document = settlements.applyTo(readings.of(draft), draft.id());
    return new Opened(
        draft,
        organisations.get(draft.organisationId()),
        roadmap,
        roadmap == null ? document : carried.into(document.amending(roadmap), roadmap));
  }

  private boolean maySetUp(RoadmapDrafts.Draft draft, String personId) {
    return rights.maySetUp(personId, draft.organisationId());
  }
}
