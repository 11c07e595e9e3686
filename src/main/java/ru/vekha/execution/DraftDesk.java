package ru.vekha.execution;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.execution.draft.Settlements;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Role;

/** Drafts as the methodist of their authority finds them; for everybody else there are none. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DraftDesk {

  private final RoadmapDrafts drafts;
  private final DraftReadings readings;
  private final Settlements settlements;
  private final Organisations organisations;
  private final Access access;

  DraftDesk(
      RoadmapDrafts drafts,
      DraftReadings readings,
      Settlements settlements,
      Organisations organisations,
      Access access) {
    this.drafts = drafts;
    this.readings = readings;
    this.settlements = settlements;
    this.organisations = organisations;
    this.access = access;
  }

  /** A draft as it stands. */
  record Opened(RoadmapDrafts.Draft draft, Organisation authority, SettledDocument document) {}

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
    return new Opened(
        draft,
        organisations.get(draft.organisationId()),
        settlements.applyTo(readings.of(draft), draft.id()));
  }

  private boolean maySetUp(RoadmapDrafts.Draft draft, String personId) {
    return access.has(personId, draft.organisationId(), Role.METHODIST);
  }
}
