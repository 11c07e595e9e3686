package ru.vekha.reporting.history;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ru.vekha.reporting.TableReport;

/** The history as reports: what was found, and the act of one assignment. */
public final class HistorySheets {

  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");

  private HistorySheets() {}

  /** All that was found. */
  public static TableReport of(List<HistoryLine> lines, List<String> head, LocalDate asOf) {
    List<List<? extends @Nullable Object>> rows =
        lines.stream().<List<? extends @Nullable Object>>map(HistorySheets::cells).toList();
    return new TableReport(
        "История поручений",
        head,
        asOf,
        List.of(
            new TableReport.Column("Организация", 4),
            new TableReport.Column("Дорожная карта", 5),
            new TableReport.Column("№", 2),
            new TableReport.Column("Мероприятие", 6),
            new TableReport.Column("Ответственный", 4),
            new TableReport.Column("Первоначальный срок", 3),
            new TableReport.Column("Срок", 3),
            new TableReport.Column("Состояние", 3),
            new TableReport.Column("Просрочка передана", 3)),
        rows,
        List.of());
  }

  /** The act of one assignment: a line for each thing that happened. */
  public static TableReport of(AssignmentAct act, LocalDate today) {
    return new TableReport(
        "Акт о ходе поручения",
        Stream.concat(
                Stream.of(act.title()),
                act.facts().stream().map(fact -> fact.name() + ": " + fact.value()))
            .toList(),
        today,
        List.of(
            new TableReport.Column("Когда", 3),
            new TableReport.Column("Кто", 4),
            new TableReport.Column("Что", 5),
            new TableReport.Column("Подробности", 10)),
        act.lines().stream().<List<? extends @Nullable Object>>map(HistorySheets::cells).toList(),
        Stream.concat(Stream.of(act.clock()), course(act.course())).toList());
  }

  /** The steps of the process, a line each. */
  private static Stream<String> course(@Nullable ActCourse course) {
    return course == null
        ? Stream.empty()
        : Stream.concat(
            Stream.of("Ход процесса «" + course.process() + "»:"),
            course.steps().stream().map(HistorySheets::step));
  }

  private static String step(ActCourse.Step step) {
    LocalDateTime left = step.left();
    return "%s — %s: %s%s"
        .formatted(
            step.name(),
            step.state().title(),
            MOMENT.format(step.entered()),
            left == null ? "" : " – " + MOMENT.format(left));
  }

  private static List<? extends @Nullable Object> cells(HistoryLine line) {
    return Arrays.asList(
        line.organisation(),
        line.roadmap(),
        line.number(),
        line.title(),
        line.responsible(),
        line.originalDue(),
        line.due(),
        line.state(),
        line.reached());
  }

  private static List<? extends @Nullable Object> cells(AssignmentAct.Line line) {
    return List.of(
        MOMENT.format(line.at()), line.who(), line.what(), String.join("\n", line.details()));
  }
}
