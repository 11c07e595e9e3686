package ru.vekha.execution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.deadline.DeadlineContext;
import ru.vekha.deadline.DeadlineLanguage;
import ru.vekha.deadline.DeadlineReading;
import ru.vekha.organisation.Organisation;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.Problem;
import ru.vekha.roadmap.ResultKinds;
import ru.vekha.roadmap.RoadmapDocument;

/** Works out what a launch would do, and everything that stands in its way, row by row. */
@Component
public class LaunchPlanner {

  private final ResponsibleBodies bodies;
  private final ActivityDates dates;

  LaunchPlanner(ResponsibleBodies bodies, ActivityDates dates) {
    this.bodies = bodies;
    this.dates = dates;
  }

  /** Plans a document for the authority that launches it. */
  public LaunchPlan plan(RoadmapDocument document, Organisation authority) {
    List<Problem> problems = new ArrayList<>(document.problems());
    LocalDate from = document.periodFrom();
    LocalDate to = document.periodTo();
    LocalDate launchDay = document.orderDate();
    if (document.problems().stream().noneMatch(problem -> problem.row() == 0)) {
      // A reader has told what is missing in its own words; roadmaps kept as data have no reader.
      require(
          problems,
          launchDay,
          "Не найдена дата приказа.",
          "Укажите её в тексте приказа, например «от 11.02.2021».");
      require(
          problems,
          from,
          "Не найден период дорожной карты.",
          "Укажите его в названии, например «на 2021 год».");
    }
    if (document.rows().isEmpty()) {
      problems.add(
          Problem.ofDocument(
              "В таблице нет ни одного мероприятия.",
              "Проверьте, что загружена сама дорожная карта."));
    }
    List<PlannedActivity> activities = new ArrayList<>();
    for (ActivityRow row : document.rows()) {
      activities.add(activity(row, authority, launchDay, from, to));
    }
    return new LaunchPlan(authority, document, launchDay, activities, distinct(problems));
  }

  private PlannedActivity activity(
      ActivityRow row,
      Organisation authority,
      @Nullable LocalDate launchDay,
      @Nullable LocalDate from,
      @Nullable LocalDate to) {
    List<Problem> problems = new ArrayList<>();
    List<String> notes = new ArrayList<>();
    List<ResponsibleBodies.Body> responsible = bodies.of(row, authority, problems);
    DocumentKind kind =
        ResultKinds.read(row.result()).stream().findFirst().orElse(DocumentKind.OTHER);
    DeadlineReading reading = DeadlineLanguage.read(row.deadline());
    if (reading instanceof DeadlineReading.Refused refused) {
      problems.add(
          Problem.ofRow(
              row.place(),
              row.number(),
              "Срок «" + row.deadline() + "» не понят: «" + refused.part() + "».",
              refused.reason()));
    }
    if (!(reading instanceof DeadlineReading.Understood understood)
        || launchDay == null
        || from == null
        || to == null) {
      return new PlannedActivity(row, "", kind, List.of(), notes, problems);
    }
    notes.addAll(understood.notes());
    DeadlineContext context = DeadlineContext.of(from, to, launchDay);
    ActivityDates.Found found = dates.of(understood.rule().schedule(context), context, launchDay);
    notes.addAll(found.notes());
    List<PlannedAssignment> assignments =
        responsible.stream().flatMap(body -> assignments(body, found, to)).toList();
    return new PlannedActivity(
        row, understood.rule().describe(), kind, assignments, notes, problems);
  }

  private static Stream<PlannedAssignment> assignments(
      ResponsibleBodies.Body body, ActivityDates.Found found, LocalDate to) {
    return IntStream.range(0, found.dates().size())
        .mapToObj(
            index -> {
              ActivityDates.Dates each = found.dates().get(index);
              return new PlannedAssignment(
                  body.organisation(),
                  body.responsible(),
                  body.coExecutors(),
                  index + 1,
                  each.basis(),
                  each.opensOn(),
                  each.due(),
                  to);
            });
  }

  private static void require(
      List<Problem> problems, @Nullable Object value, String what, String remedy) {
    if (value == null) {
      problems.add(Problem.ofDocument(what, remedy));
    }
  }

  private static List<Problem> distinct(List<Problem> problems) {
    return problems.stream().distinct().toList();
  }
}
