package ru.vekha.execution;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.DocumentReading;

/** The methodist's way from an uploaded document to a launched roadmap. */
@Service
public class RoadmapSetUp {

  private final DocumentReading reader;
  private final RoadmapDrafts drafts;
  private final LaunchPlanner planner;
  private final RoadmapLaunch launch;
  private final Organisations organisations;
  private final People people;
  private final Access access;

  RoadmapSetUp(
      DocumentReading reader,
      RoadmapDrafts drafts,
      LaunchPlanner planner,
      RoadmapLaunch launch,
      Organisations organisations,
      People people,
      Access access) {
    this.reader = reader;
    this.drafts = drafts;
    this.planner = planner;
    this.launch = launch;
    this.organisations = organisations;
    this.people = people;
    this.access = access;
  }

  /** The authority a person sets roadmaps up for, if they are its methodist. */
  public Optional<Organisation> authorityOf(String personId) {
    return people.membershipsOf(personId).stream()
        .filter(membership -> membership.role() == Role.METHODIST)
        .map(Membership::organisationId)
        .map(organisations::get)
        .filter(organisation -> organisation.kind().isAuthority())
        .findFirst();
  }

  /**
   * Keeps a document that can be read as a roadmap.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused if it cannot; nothing is kept then
   */
  public UUID upload(Organisation authority, String fileName, byte[] content, String personId) {
    reader.read(fileName, content);
    return drafts.keep(authority.id(), fileName, content, personId);
  }

  /** What launching a draft would do; nothing for those who may not set it up. */
  public Optional<LaunchPlan> plan(UUID draftId, String personId) {
    return drafts.find(draftId).filter(draft -> maySetUp(draft, personId)).map(this::plan);
  }

  /**
   * Launches a draft.
   *
   * @throws LaunchRefused if it is not ready, or launched already
   */
  @Transactional
  public Optional<UUID> launch(UUID draftId, String personId) {
    return drafts
        .find(draftId)
        .filter(draft -> maySetUp(draft, personId))
        .map(
            draft -> {
              UUID roadmap = launch.launch(plan(draft), personId);
              if (!drafts.launchedAs(draftId, roadmap)) {
                throw new LaunchRefused("Этот документ уже запущен.");
              }
              return roadmap;
            });
  }

  private LaunchPlan plan(RoadmapDrafts.Draft draft) {
    return planner.plan(
        reader.read(draft.fileName(), draft.content()), organisations.get(draft.organisationId()));
  }

  private boolean maySetUp(RoadmapDrafts.Draft draft, String personId) {
    return access.has(personId, draft.organisationId(), Role.METHODIST);
  }
}
