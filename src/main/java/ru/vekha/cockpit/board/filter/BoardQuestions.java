package ru.vekha.cockpit.board.filter;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;

/** Puts a filter within the bounds of what a person may read. */
@Component
public class BoardQuestions {

  /** So many organisations are asked one by one; above it, what is wanted is found and sifted. */
  private static final int FEW = 300;

  private final Scopes scopes;
  private final FilteredRoadmaps roadmaps;
  private final Clock clock;

  BoardQuestions(Scopes scopes, FilteredRoadmaps roadmaps, Clock clock) {
    this.scopes = scopes;
    this.roadmaps = roadmaps;
    this.clock = clock;
  }

  /**
   * The question of a person.
   *
   * @throws BoardRefused if the person may not read the organisation that is filtered by
   */
  public BoardQuestion of(String personId, BoardFilter filter) {
    String organisation = filter.organisationId();
    Scope scope = organisation == null ? scopes.of(personId) : scopes.of(personId, organisation);
    List<String> few = scopes.organisations(scope, FEW + 1);
    if (organisation != null && few.isEmpty()) {
      throw new BoardRefused(
          "Выбранной организации нет среди тех, чью работу вы видите. Выберите другую.");
    }
    UUID roadmap = filter.roadmapId();
    return new BoardQuestion(
        filter,
        scope,
        few.size() > FEW ? null : few,
        roadmap == null ? null : roadmaps.find(roadmap, filter.section(), scope),
        clock.instant());
  }
}
