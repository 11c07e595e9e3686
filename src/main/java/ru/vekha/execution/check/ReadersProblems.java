package ru.vekha.execution.check;

import java.util.List;
import java.util.stream.Stream;
import ru.vekha.execution.Question;
import ru.vekha.execution.draft.SettledDocument;
import ru.vekha.execution.draft.SettledRow;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.Problem;

/**
 * What the reader of the document was not sure of. A row that a methodist has settled since is no
 * longer what the reader spoke of.
 */
public final class ReadersProblems {

  /** What is missing is looked for again after every settlement, so it is not told twice. */
  private static final List<String> LOOKED_FOR_AGAIN =
      List.of(
          "Нет названия мероприятия",
          "Не указан срок",
          "Не указан ответственный",
          "Не указан результат",
          "Этот номер в разделе уже есть",
          "Не найден номер",
          "Не найдена дата",
          "Не найдены номер и дата",
          "Не найден период",
          "Не найдено, кто утвердил");

  private ReadersProblems() {}

  /** The questions about the document as a whole, and about what was not read as an activity. */
  public static List<Question> ofDocument(SettledDocument document) {
    List<ActivityRow> rows = document.reading().rows();
    return questions(
        document.reading().problems().stream()
            .filter(each -> rows.stream().noneMatch(row -> speaksOf(row, each)))
            .map(each -> each.row() == 0 ? each : placed(each)));
  }

  /** The questions about a row. */
  public static List<Question> of(SettledRow row, SettledDocument document) {
    return row.isSettled()
        ? List.of()
        : questions(
            document.reading().problems().stream().filter(each -> speaksOf(row.row(), each)));
  }

  /** Rows of several tables may have one place; the number tells them apart. */
  private static boolean speaksOf(ActivityRow row, Problem problem) {
    return problem.row() > 0
        && problem.row() == row.place()
        && (problem.number() == null || problem.number().equals(row.number()));
  }

  private static Problem placed(Problem problem) {
    return Problem.ofDocument(problem.place() + ". " + problem.what(), problem.remedy());
  }

  private static List<Question> questions(Stream<Problem> problems) {
    return problems
        .filter(each -> LOOKED_FOR_AGAIN.stream().noneMatch(each.what()::startsWith))
        .map(each -> Question.doubtful(each.what(), each.remedy()))
        .distinct()
        .toList();
  }
}
