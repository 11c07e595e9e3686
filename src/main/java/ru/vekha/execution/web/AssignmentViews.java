package ru.vekha.execution.web;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.DueMark;
import ru.vekha.control.DueMarks;
import ru.vekha.document.Document;
import ru.vekha.document.Documents;
import ru.vekha.execution.process.TaskCards;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/** Assignments as Tasklist shows them. */
@Component
class AssignmentViews {

  private final TaskCards tasks;
  private final Roadmaps roadmaps;
  private final Organisations organisations;
  private final People people;
  private final Documents documents;
  private final CardStory story;
  private final AssignmentShifts shifts;
  private final DueMarks marks;
  private final Clock clock;

  AssignmentViews(
      TaskCards tasks,
      Roadmaps roadmaps,
      Organisations organisations,
      People people,
      Documents documents,
      CardStory story,
      AssignmentShifts shifts,
      DueMarks marks,
      Clock clock) {
    this.tasks = tasks;
    this.roadmaps = roadmaps;
    this.organisations = organisations;
    this.people = people;
    this.documents = documents;
    this.story = story;
    this.shifts = shifts;
    this.marks = marks;
    this.clock = clock;
  }

  /**
   * One line of the task list.
   *
   * @param expectedDocument what the roadmap wants as the result; empty where nothing is said
   */
  record Line(
      String taskId,
      String number,
      String title,
      String organisation,
      @Nullable LocalDate due,
      DueMark mark,
      String expectedDocument) {}

  /**
   * A file as a list shows it; size in bytes.
   *
   * @param preview how it may be looked at without being downloaded, if it may
   */
  record File(
      UUID id, String name, long size, Instant uploadedAt, Document.@Nullable Preview preview) {

    static File of(Document document) {
      return new File(
          document.id(),
          document.fileName(),
          document.size(),
          document.uploadedAt(),
          document.preview().orElse(null));
    }
  }

  List<Line> lines(List<String> taskIds, String personId) {
    return taskIds.stream()
        .flatMap(id -> tasks.find(id, personId).map(this::line).stream())
        .toList();
  }

  Optional<WholeAssignment> whole(String taskId, String personId) {
    return tasks.find(taskId, personId).map(found -> whole(found, personId));
  }

  private Line line(TaskCards.Found found) {
    ControlCard card = found.card();
    Activity activity = roadmaps.findActivity(card.activityId()).orElseThrow();
    return new Line(
        found.taskId(),
        activity.number(),
        activity.title(),
        organisations.get(card.organisationId()).shortName(),
        card.currentDue(),
        marks.of(card),
        activity.result());
  }

  private WholeAssignment whole(TaskCards.Found found, String personId) {
    ControlCard card = found.card();
    Activity activity = roadmaps.findActivity(card.activityId()).orElseThrow();
    Roadmap roadmap = roadmaps.find(card.roadmapId()).orElseThrow();
    Organisation organisation = organisations.get(card.organisationId());
    return new WholeAssignment(
        activity.number(),
        activity.title(),
        activity.section(),
        roadmap.title(),
        roadmap.orderNumber(),
        roadmap.orderDate(),
        organisation.shortName(),
        responsible(card),
        activity.deadline(),
        card.originalDue(),
        card.currentDue(),
        card.daysLate(clock.instant()),
        card.daysLeft(clock.instant()),
        marks.of(card),
        card.state().title(),
        activity.result(),
        found.inMyWork(),
        shifts.of(found, personId),
        documents.of(card.id()).stream().map(File::of).toList(),
        story.of(card.id()));
  }

  private String responsible(ControlCard card) {
    return Optional.ofNullable(card.responsiblePersonId())
        .flatMap(people::find)
        .map(Person::shortName)
        .orElse(card.responsibleRole().title());
  }
}
