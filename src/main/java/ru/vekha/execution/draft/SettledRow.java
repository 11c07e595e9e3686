package ru.vekha.execution.draft;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.ResultKinds;

/**
 * A row of a draft as it stands: in the document's words, or as a methodist has settled it.
 *
 * @param key which row of the draft it is, for as long as the draft lives
 * @param version the number of its last settlement; 0 while it stands as it was read
 * @param chosen who answers, chosen from the directory; empty for what the words say
 * @param chosenKind the kind of document chosen; null for what the words of the result say
 * @param divided whether its pieces of work are assignments of their own; null as is usual
 * @param part which of these pieces it is, from 1; 0 for a row as a whole
 */
public record SettledRow(
    int key,
    long version,
    ActivityRow row,
    List<ChosenResponsible> chosen,
    @Nullable DocumentKind chosenKind,
    @Nullable Boolean divided,
    int part) {

  /** Keeps its own copy of the list. */
  public SettledRow {
    chosen = List.copyOf(chosen);
  }

  /** A row as it was read. */
  static SettledRow read(int key, ActivityRow row) {
    return new SettledRow(key, 0, row, List.of(), null, null, 0);
  }

  /** Whether its cells name several pieces of work that are assignments of their own. */
  public boolean isDivided() {
    return !row.parts().isEmpty() && (divided == null ? Division.isUsual(row) : divided);
  }

  /** What gets assignments: the pieces of a divided row, else the row itself. */
  public List<SettledRow> pieces() {
    return isDivided() ? apart() : List.of(this);
  }

  /** The pieces of work that its cells name, each as a row. */
  public List<SettledRow> apart() {
    List<ActivityRow> rows = Division.pieces(row);
    return IntStream.range(0, rows.size())
        .mapToObj(
            index ->
                new SettledRow(
                    key, version, rows.get(index), chosen, chosenKind, divided, index + 1))
        .toList();
  }

  /** The same row with what was chosen for it at the launch. */
  public SettledRow choosing(List<ChosenResponsible> others, @Nullable DocumentKind kind) {
    return new SettledRow(key, version, row, others, kind, divided, part);
  }

  /** Whether its deadline is that of the whole row. */
  public boolean sharesDeadlineOf(SettledRow whole) {
    return row.deadline().equals(whole.row.deadline());
  }

  /** Which piece of work it is. */
  public Piece piece() {
    return new Piece(key, part);
  }

  /** Whether a methodist has settled it. */
  public boolean isSettled() {
    return version > 0;
  }

  /** Where it stands, as users read it. */
  public String place() {
    return row.number().isEmpty() ? "Строка " + key : "Строка " + key + ", пункт " + row.number();
  }

  /** The kind of document expected: the one chosen, else the first that the words name. */
  public DocumentKind documentKind() {
    return chosenKind != null
        ? chosenKind
        : ResultKinds.read(row.result()).stream().findFirst().orElse(DocumentKind.OTHER);
  }

  /** What a form shows of it. */
  public RowWords words() {
    return new RowWords(
        row.number(),
        row.section(),
        row.title(),
        row.deadline(),
        row.responsible(),
        row.result(),
        chosenKind,
        chosen,
        divided);
  }
}
