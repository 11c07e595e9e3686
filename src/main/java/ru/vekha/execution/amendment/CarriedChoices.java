package ru.vekha.execution.amendment;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.execution.ActivityResponsibles;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.execution.draft.Piece;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.ComparableWords;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/**
 * Carries what was chosen for running activities into the draft of an amendment: whoever was chosen
 * from the directory goes on answering while the words of the document are the same, and so does
 * the kind of document. What a methodist settles in the draft itself wins.
 */
@Component
public class CarriedChoices {

  private final Roadmaps roadmaps;
  private final ActivityResponsibles responsibles;

  CarriedChoices(Roadmaps roadmaps, ActivityResponsibles responsibles) {
    this.roadmaps = roadmaps;
    this.responsibles = responsibles;
  }

  /** The draft with what was chosen at the launch. */
  public SettledDocument into(SettledDocument draft, Roadmap roadmap) {
    Map<UUID, List<ChosenResponsible>> chosen = responsibles.ofRoadmap(roadmap.id());
    List<SettledRow> pieces = draft.rows().stream().flatMap(row -> row.pieces().stream()).toList();
    Map<Piece, Activity> running =
        RowMatching.of(roadmaps.activities(roadmap.id()), pieces, draft.matches());
    return draft.withRows(
        draft.rows().stream()
            .map(
                row -> {
                  SettledRow first = row.pieces().get(0);
                  Activity activity = running.get(first.piece());
                  return row.isSettled() || activity == null
                      ? row
                      : carried(row, first, activity, chosen);
                })
            .toList());
  }

  private static SettledRow carried(
      SettledRow row,
      SettledRow first,
      Activity activity,
      Map<UUID, List<ChosenResponsible>> chosen) {
    boolean sameWords = isSame(activity.responsible(), first.row().responsible());
    return row.choosing(
        sameWords ? chosen.getOrDefault(activity.id(), List.of()) : List.of(), kind(row, activity));
  }

  /** The kind that was chosen because the words say another one. */
  private static @Nullable DocumentKind kind(SettledRow row, Activity activity) {
    boolean other = !row.documentKind().code().equals(activity.documentKind());
    return !row.isDivided() && other && isSame(activity.result(), row.row().result())
        ? DocumentKind.ofCode(activity.documentKind())
        : null;
  }

  private static boolean isSame(String before, String after) {
    return ComparableWords.key(before).equals(ComparableWords.key(after));
  }
}
