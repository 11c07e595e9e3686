package ru.vekha.execution.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.DocumentKind;

/**
 * What a methodist settles of a row.
 *
 * @param documentKind the kind of document expected; null for what the words of the result say
 * @param chosen who answers, chosen from the directory; empty for what the words say
 * @param divided whether the row's pieces of work are assignments of their own; null as is usual
 */
public record RowWords(
    String number,
    String section,
    String title,
    String deadline,
    String responsible,
    String result,
    @Nullable DocumentKind documentKind,
    List<ChosenResponsible> chosen,
    @Nullable Boolean divided) {

  /** Keeps its own copy of the list. */
  public RowWords {
    chosen = List.copyOf(chosen);
  }

  /** A row as the document has it. */
  public static RowWords of(ActivityRow row) {
    return new RowWords(
        row.number(),
        row.section(),
        row.title(),
        row.deadline(),
        row.responsible(),
        row.result(),
        null,
        List.of(),
        null);
  }

  /** The same words with another deadline. */
  public RowWords due(String phrase) {
    return new RowWords(
        number, section, title, phrase, responsible, result, documentKind, chosen, divided);
  }

  /** The same words with its pieces of work told apart or held together. */
  public RowWords divided(@Nullable Boolean apart) {
    return new RowWords(
        number, section, title, deadline, responsible, result, documentKind, chosen, apart);
  }
}
