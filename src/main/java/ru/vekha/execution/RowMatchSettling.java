package ru.vekha.execution;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.execution.draft.MatchDecisions;
import ru.vekha.execution.draft.Piece;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/** Overrules which running activity a row of an amending order was taken for. */
@Service
@Transactional
public class RowMatchSettling {

  private final DraftDesk desk;
  private final Roadmaps roadmaps;
  private final MatchDecisions decisions;

  RowMatchSettling(DraftDesk desk, Roadmaps roadmaps, MatchDecisions decisions) {
    this.desk = desk;
    this.roadmaps = roadmaps;
    this.decisions = decisions;
  }

  /**
   * Decides that a row is a running activity, or a new row.
   *
   * @param seen the version of the draft that its author saw
   * @param activityId the activity; null for a new row
   * @return whether there is such an amendment for this person
   * @throws SettlementRefused if anything has been settled since, or there is no such row or
   *     activity
   */
  public boolean decide(
      UUID draftId, long seen, Piece piece, @Nullable UUID activityId, String personId) {
    return change(
        draftId,
        seen,
        piece,
        personId,
        roadmap -> {
          if (activityId != null
              && roadmaps.activities(roadmap.id()).stream()
                  .noneMatch(each -> each.id().equals(activityId))) {
            throw new SettlementRefused("Такой строки в действующей карте нет.");
          }
          decisions.decide(draftId, piece, activityId, personId);
        });
  }

  /** Leaves it to the comparison of numbers and titles again. */
  public boolean leave(UUID draftId, long seen, Piece piece, String personId) {
    return change(
        draftId, seen, piece, personId, roadmap -> decisions.leave(draftId, piece, personId));
  }

  private interface Decision {
    void make(Roadmap roadmap);
  }

  private boolean change(UUID draftId, long seen, Piece piece, String personId, Decision decision) {
    return desk.open(draftId, personId)
        .flatMap(
            opened -> {
              Roadmap roadmap = opened.amends();
              if (roadmap == null) {
                return Optional.<Boolean>empty();
              }
              Seen.require(seen == opened.document().version());
              opened.document().rows().stream()
                  .flatMap(row -> row.pieces().stream())
                  .map(SettledRow::piece)
                  .filter(piece::equals)
                  .findFirst()
                  .orElseThrow(() -> new SettlementRefused("Этой строки больше нет."));
              decision.make(roadmap);
              return Optional.of(true);
            })
        .orElse(false);
  }
}
