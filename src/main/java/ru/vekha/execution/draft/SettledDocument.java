package ru.vekha.execution.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Numbering;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapDocument;

/**
 * A draft as it stands: what was read with what has been settled put in its place.
 *
 * @param reading the document as it was read
 * @param head the data of the order
 * @param rows the rows that are to be launched, in order
 * @param removed the rows that are left out
 * @param confirmations the notices found right
 * @param duties the duties that the order itself names beside its table
 * @param matches which running activities its rows are, where it was decided; empty for a new one
 * @param version the number of the last settlement of anything in it; 0 before the first
 * @param headVersion the number of the last settlement of the order's data
 */
public record SettledDocument(
    RoadmapDocument reading,
    DraftHead head,
    List<SettledRow> rows,
    List<SettledRow> removed,
    List<Confirmation> confirmations,
    List<OfferedDuty> duties,
    Map<Piece, Optional<UUID>> matches,
    long version,
    long headVersion) {

  private static final ActivityRow NOT_IN_THE_DOCUMENT =
      new ActivityRow("", "", "", "", "", "", "", 0);

  /** Keeps its own copies of the lists. */
  public SettledDocument {
    rows = List.copyOf(rows);
    removed = List.copyOf(removed);
    confirmations = List.copyOf(confirmations);
    duties = List.copyOf(duties);
    matches = Map.copyOf(matches);
  }

  /** A document about which nothing has been settled. */
  public static SettledDocument of(RoadmapDocument reading) {
    return of(reading, DraftHead.of(reading), 0, List.of(), List.of(), 0);
  }

  static SettledDocument of(
      RoadmapDocument reading,
      DraftHead head,
      long headVersion,
      List<Settlement> settlements,
      List<Confirmation> confirmations,
      long version) {
    Map<Integer, Settlement> last = new TreeMap<>();
    settlements.forEach(
        each ->
            last.merge(each.key(), each, (old, next) -> next.number() > old.number() ? next : old));
    List<SettledRow> kept = new ArrayList<>();
    List<SettledRow> removed = new ArrayList<>();
    for (int key = 1; key <= reading.rows().size(); key++) {
      ActivityRow read = reading.rows().get(key - 1).withDetailsInTitle();
      Settlement settled = last.remove(key);
      if (settled == null) {
        kept.add(SettledRow.read(key, read));
      } else {
        (settled.removed() ? removed : kept).add(row(settled, read));
      }
    }
    // Later additions have greater keys, so what a row follows is there before it.
    last.values()
        .forEach(
            added -> {
              if (added.removed()) {
                removed.add(row(added, NOT_IN_THE_DOCUMENT));
              } else {
                kept.add(placeAfter(kept, added.after()), row(added, NOT_IN_THE_DOCUMENT));
              }
            });
    return new SettledDocument(
        reading,
        head,
        kept,
        removed,
        confirmations,
        duties(reading, Map.of()),
        Map.of(),
        version,
        headVersion);
  }

  private static int placeAfter(List<SettledRow> rows, @Nullable Integer after) {
    for (int index = 0; index < rows.size(); index++) {
      if (after != null && rows.get(index).key() == after) {
        return index + 1;
      }
    }
    return after != null && after == 0 ? 0 : rows.size();
  }

  private static SettledRow row(Settlement settled, ActivityRow read) {
    RowWords words = settled.words();
    ActivityRow row =
        new ActivityRow(
            words.number(),
            words.section(),
            read.group(),
            words.title(),
            words.deadline(),
            words.responsible(),
            words.result(),
            read.place());
    boolean sameNumber = words.number().equals(read.number());
    return new SettledRow(
        settled.key(),
        settled.number(),
        row.numbered(sameNumber ? read.numbering() : Numbering.PRINTED)
            .split(KeptParts.of(row, read)),
        words.chosen(),
        words.documentKind(),
        words.divided(),
        0);
  }

  /** The same as an organisation's own roadmap, with what is likely where nothing is said. */
  public SettledDocument ofOrganisation() {
    return withHead(head.ofOrganisation());
  }

  /** The same as a change of a running roadmap: what the new order leaves unsaid stays as it is. */
  public SettledDocument amending(Roadmap roadmap) {
    return withHead(head.orAsIn(roadmap));
  }

  private SettledDocument withHead(DraftHead other) {
    return new SettledDocument(
        reading, other, rows, removed, confirmations, duties, matches, version, headVersion);
  }

  /** The same with other rows. */
  public SettledDocument withRows(List<SettledRow> others) {
    return new SettledDocument(
        reading, head, others, removed, confirmations, duties, matches, version, headVersion);
  }

  /** The same with what was decided about the order's own duties and about running activities. */
  SettledDocument deciding(
      Map<Integer, OfferedDuty.State> decisions, Map<Piece, Optional<UUID>> decidedMatches) {
    return new SettledDocument(
        reading,
        head,
        rows,
        removed,
        confirmations,
        duties(reading, decisions),
        decidedMatches,
        version,
        headVersion);
  }

  private static List<OfferedDuty> duties(
      RoadmapDocument reading, Map<Integer, OfferedDuty.State> decisions) {
    List<OfferedDuty> duties = new ArrayList<>();
    for (ActivityRow duty : reading.duties()) {
      int place = duties.size() + 1;
      duties.add(
          new OfferedDuty(place, duty, decisions.getOrDefault(place, OfferedDuty.State.OPEN)));
    }
    return duties;
  }

  /** A row that is to be launched. */
  public Optional<SettledRow> row(int key) {
    return rows.stream().filter(each -> each.key() == key).findFirst();
  }

  /** The confirmation of a notice, if somebody has given it. */
  public Optional<Confirmation> confirmation(int row, String what) {
    return confirmations.stream()
        .filter(each -> each.row() == row && each.what().equals(what))
        .findFirst();
  }

  /** The section headings in order, each once. */
  public List<String> sections() {
    return rows.stream()
        .map(each -> each.row().section())
        .filter(section -> !section.isEmpty())
        .distinct()
        .toList();
  }
}
