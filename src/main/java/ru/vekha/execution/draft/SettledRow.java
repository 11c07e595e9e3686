package ru.vekha.execution.draft;

import java.util.List;
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
 */
public record SettledRow(
    int key,
    long version,
    ActivityRow row,
    List<ChosenResponsible> chosen,
    @Nullable DocumentKind chosenKind) {

  /** Keeps its own copy of the list. */
  public SettledRow {
    chosen = List.copyOf(chosen);
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
        chosen);
  }
}
