package ru.vekha.execution.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.control.CardPart;
import ru.vekha.control.CardParts;
import ru.vekha.control.ControlCards;
import ru.vekha.control.DueMark;
import ru.vekha.control.DueMarks;
import ru.vekha.control.PartState;
import ru.vekha.document.Documents;
import ru.vekha.execution.part.CoExecution;
import ru.vekha.execution.part.PartExecutors;
import ru.vekha.execution.process.TaskCards;
import ru.vekha.execution.process.TaskParts;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmaps;

/** Parts as Tasklist shows them: to the responsible one all of them, to a co-executor the own. */
@Component
class PartViews {

  private final CardParts parts;
  private final CoExecution coExecution;
  private final PartExecutors executors;
  private final Documents documents;
  private final ControlCards cards;
  private final Roadmaps roadmaps;
  private final People people;
  private final Organisations organisations;
  private final DueMarks marks;

  PartViews(
      CardParts parts,
      CoExecution coExecution,
      PartExecutors executors,
      Documents documents,
      ControlCards cards,
      Roadmaps roadmaps,
      People people,
      Organisations organisations,
      DueMarks marks) {
    this.parts = parts;
    this.coExecution = coExecution;
    this.executors = executors;
    this.documents = documents;
    this.cards = cards;
    this.roadmaps = roadmaps;
    this.people = people;
    this.organisations = organisations;
    this.marks = marks;
  }

  /** All parts of an assignment; choices only for those who may give one. */
  record View(boolean mayGive, List<Line> parts, List<Choice> choices) {}

  /** Somebody to give a part to. */
  record Choice(
      String organisation, String role, String person, String organisationName, String words) {}

  /** One part with where it stands. */
  record Line(
      UUID id,
      String words,
      String executor,
      LocalDate due,
      String state,
      boolean inWork,
      boolean delivered,
      DueMark mark,
      @Nullable Instant deliveredAt,
      @Nullable String answer,
      @Nullable String remark) {}

  /** A part as its co-executor sees it, with the files that came with it. */
  record Own(
      Line part,
      String number,
      String title,
      String organisation,
      String givenBy,
      boolean mayAttach,
      List<AssignmentViews.File> files) {}

  View of(TaskCards.Found found, String personId) {
    boolean mayGive = coExecution.mayGive(found, personId);
    return new View(
        mayGive,
        parts.of(found.card().id()).stream().map(this::line).toList(),
        mayGive
            ? executors.of(found.card().organisationId()).stream().map(PartViews::choice).toList()
            : List.of());
  }

  Own own(TaskParts.Found found) {
    CardPart part = found.part();
    var card = cards.find(part.cardId()).orElseThrow();
    Activity activity = roadmaps.findActivity(card.activityId()).orElseThrow();
    Set<UUID> came = new HashSet<>(parts.documents(part.id()));
    return new Own(
        line(part),
        activity.number(),
        activity.title(),
        organisations.get(card.organisationId()).shortName(),
        name(part.givenBy()),
        found.inMyWork(),
        documents.of(part.cardId()).stream()
            .filter(document -> came.contains(document.id()))
            .map(AssignmentViews.File::of)
            .toList());
  }

  /** The part's line in the list of tasks. */
  AssignmentViews.Line inList(TaskParts.Found found) {
    Own own = own(found);
    Line part = own.part();
    return new AssignmentViews.Line(
        found.taskId(),
        own.number(),
        part.words(),
        own.organisation(),
        part.due(),
        part.mark(),
        "");
  }

  private Line line(CardPart part) {
    return new Line(
        part.id(),
        part.words(),
        who(part),
        part.due(),
        part.state().title(),
        part.state().isInWork(),
        part.state() == PartState.DELIVERED,
        marks.of(part),
        part.deliveredAt(),
        part.answer(),
        part.remark());
  }

  private String who(CardPart part) {
    String doer = Optional.ofNullable(part.deliveredBy()).orElse(part.executor().personId());
    return (doer == null ? part.role().title() : name(doer))
        + ", "
        + organisations.get(part.organisationId()).shortName();
  }

  private static Choice choice(PartExecutors.Choice choice) {
    Person person = choice.person();
    return new Choice(
        choice.organisation().id(),
        choice.role().groupId(),
        person == null ? "" : person.id(),
        choice.organisation().shortName(),
        person == null
            ? choice.role().title() + ": кто возьмёт"
            : choice.role().title() + ": " + person.shortName());
  }

  private String name(String personId) {
    return people.find(personId).map(Person::shortName).orElse(personId);
  }
}
