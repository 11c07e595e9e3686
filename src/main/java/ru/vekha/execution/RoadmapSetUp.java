package ru.vekha.execution;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Organisation;
import ru.vekha.roadmap.DocumentReading;
import ru.vekha.roadmap.RoadmapDocument;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;

/** The methodist's way from an uploaded document to a launched roadmap. */
@Service
public class RoadmapSetUp {

  private final DocumentReading reader;
  private final RoadmapDrafts drafts;
  private final DraftReadings readings;
  private final DraftDesk desk;
  private final RoadmapLaunch launch;
  private final Roadmaps roadmaps;
  private final RoadmapRights rights;
  private final DutyFulfilment fulfilment;

  RoadmapSetUp(
      DocumentReading reader,
      RoadmapDrafts drafts,
      DraftReadings readings,
      DraftDesk desk,
      RoadmapLaunch launch,
      Roadmaps roadmaps,
      RoadmapRights rights,
      DutyFulfilment fulfilment) {
    this.reader = reader;
    this.drafts = drafts;
    this.readings = readings;
    this.desk = desk;
    this.launch = launch;
    this.roadmaps = roadmaps;
    this.rights = rights;
    this.fulfilment = fulfilment;
  }

  /**
   * Keeps a document that can be read as a roadmap, with what was understood of it.
   *
   * @throws ru.vekha.roadmap.RoadmapRefused if it cannot; nothing is kept then
   */
  public UUID upload(Organisation authority, String fileName, byte[] content, String personId) {
    RoadmapDocument reading = reader.read(fileName, content);
    return readings.add(authority.id(), fileName, content, reading, null, personId);
  }

  /**
   * Keeps the document of an order that changes a running roadmap.
   *
   * @return the draft; nothing for those who may not change that roadmap
   * @throws ru.vekha.roadmap.RoadmapRefused if it cannot be read; nothing is kept then
   */
  public Optional<UUID> uploadAmendment(
      UUID roadmapId, String fileName, byte[] content, String personId) {
    return roadmaps
        .find(roadmapId)
        .filter(roadmap -> rights.maySetUp(personId, roadmap.organisationId()))
        .map(
            roadmap -> {
              if (roadmaps.isClosed(roadmapId)) {
                throw new LaunchRefused("Дорожная карта закрыта, изменить её нельзя.");
              }
              RoadmapDocument reading = reader.read(fileName, content);
              return readings.add(
                  roadmap.organisationId(), fileName, content, reading, roadmapId, personId);
            });
  }

  /** What launching a draft would do; nothing for those who may not set it up. */
  @Transactional
  public Optional<LaunchPlan> plan(UUID draftId, String personId) {
    return desk.look(draftId, personId).map(desk::plan);
  }

  /**
   * Chooses which duty of the roadmap above a draft is to fulfil; null for none.
   *
   * @return whether there is such a draft for this person
   * @throws LaunchRefused if there is no such open duty
   * @throws SettlementRefused if the draft has been launched
   */
  @Transactional
  public boolean fulfils(UUID draftId, @Nullable UUID cardId, String personId) {
    return desk.open(draftId, personId)
        .filter(opened -> opened.draft().amends() == null)
        .map(
            opened -> {
              fulfilment.choose(draftId, opened.authority().id(), cardId);
              return true;
            })
        .orElse(false);
  }

  /**
   * Launches a draft as a person has seen it.
   *
   * @param seen the version of the draft that the person saw
   * @throws LaunchRefused if it is not ready, or launched already
   * @throws SettlementRefused if anything has been settled since it was seen
   */
  @Transactional
  public Optional<UUID> launch(UUID draftId, long seen, String personId) {
    return desk.look(draftId, personId)
        .map(
            opened -> {
              if (drafts.lock(draftId).map(RoadmapDrafts.Draft::roadmapId).isPresent()) {
                throw new LaunchRefused("Этот документ уже запущен.");
              }
              if (opened.draft().amends() != null) {
                throw new LaunchRefused(
                    "Этот документ меняет действующую дорожную карту, отдельно он не запускается.");
              }
              LaunchPlan plan = desk.look(draftId, personId).map(desk::plan).orElseThrow();
              if (plan.document().version() != seen) {
                throw new SettlementRefused(
                    "Документ изменили, пока страница была открыта. Проверьте его и запустите"
                        + " снова.");
              }
              UUID roadmap = launch.launch(plan, personId);
              drafts.launchedAs(draftId, roadmap);
              fulfilment.launched(draftId, roadmap, personId);
              return roadmap;
            });
  }
}
