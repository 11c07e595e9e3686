package ru.vekha.reporting.history;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.reporting.TableReport;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.Roadmaps;

/** Puts together all that is recorded of an assignment, in the order in which it happened. */
@Component
public class AssignmentActs {

  private final ControlCards cards;
  private final Roadmaps roadmaps;
  private final Organisations organisations;
  private final People people;
  private final Access access;
  private final List<ActSource> sources;
  private final ActCourses courses;
  private final JdbcClient jdbc;

  AssignmentActs(
      ControlCards cards,
      Roadmaps roadmaps,
      Organisations organisations,
      People people,
      Access access,
      List<ActSource> sources,
      ActCourses courses,
      JdbcClient jdbc) {
    this.cards = cards;
    this.roadmaps = roadmaps;
    this.organisations = organisations;
    this.people = people;
    this.access = access;
    this.sources = List.copyOf(sources);
    this.courses = courses;
    this.jdbc = jdbc;
  }

  /** The act of an assignment; nothing if there is none that the person may read. */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public Optional<AssignmentAct> find(UUID cardId, String personId) {
    return readable(cardId, personId).map(this::act);
  }

  /** The diagram of its process as a BPMN file; nothing if the person may not read the act. */
  @Transactional(readOnly = true)
  public Optional<byte[]> diagram(UUID cardId, String personId) {
    return readable(cardId, personId).flatMap(courses::diagram);
  }

  private Optional<ControlCard> readable(UUID cardId, String personId) {
    return cards.find(cardId).filter(card -> access.mayRead(personId, card.organisationId()));
  }

  private AssignmentAct act(ControlCard card) {
    Activity activity = roadmaps.findActivity(card.activityId()).orElseThrow();
    List<ActEntry> entries =
        sources.stream()
            .flatMap(source -> source.of(card.id()).stream())
            .sorted(Comparator.comparing(ActEntry::at))
            .toList();
    Map<String, Person> named = named(entries, card.responsiblePersonId());
    ZoneId zone = card.zone();
    return new AssignmentAct(
        card.id(),
        (activity.number() + " " + activity.title()).strip(),
        facts(card, activity, named),
        entries.stream()
            .map(
                each ->
                    new AssignmentAct.Line(
                        each.at().atZone(zone).toLocalDateTime(),
                        who(each, named),
                        each.what(),
                        each.details()))
            .toList(),
        files(card.id()),
        zone,
        courses.of(card).orElse(null),
        card.state().isFinished() ? null : card.processInstanceId());
  }

  private List<AssignmentAct.Fact> facts(
      ControlCard card, Activity activity, Map<String, Person> named) {
    Roadmap roadmap = roadmaps.find(card.roadmapId()).orElseThrow();
    Organisation organisation = organisations.get(card.organisationId());
    Person responsible = named.get(card.responsiblePersonId());
    return List.of(
        new AssignmentAct.Fact("Дорожная карта", roadmap.title()),
        new AssignmentAct.Fact(
            "Приказ", "№ %s от %s".formatted(roadmap.orderNumber(), words(roadmap.orderDate()))),
        new AssignmentAct.Fact("Организация", organisation.name()),
        new AssignmentAct.Fact(
            "Контролирует", organisations.get(card.controllerOrganisationId()).name()),
        new AssignmentAct.Fact(
            "Ответственный",
            responsible == null ? card.responsibleRole().title() : responsible.shortName()),
        new AssignmentAct.Fact("Срок в документе", activity.deadline()),
        new AssignmentAct.Fact("Первоначальный срок", words(card.originalDue())),
        new AssignmentAct.Fact("Действующий срок", words(card.currentDue())),
        new AssignmentAct.Fact("Переносов", Integer.toString(card.shiftCount())),
        new AssignmentAct.Fact("Ожидаемый документ", activity.result()),
        new AssignmentAct.Fact("Состояние", card.state().title()));
  }

  private static String words(@Nullable LocalDate day) {
    return day == null ? "не назначен" : TableReport.words(day);
  }

  private List<AssignmentAct.File> files(UUID cardId) {
    return jdbc.sql(
            "SELECT id, file_name AS name FROM document"
                + " WHERE card_id = ? AND withdrawn_at IS NULL ORDER BY uploaded_at, id")
        .param(cardId)
        .query(AssignmentAct.File.class)
        .list();
  }

  private Map<String, Person> named(List<ActEntry> entries, @Nullable String responsible) {
    List<String> ids =
        Stream.concat(
                Stream.ofNullable(responsible),
                entries.stream()
                    .flatMap(
                        each ->
                            Stream.concat(
                                Stream.of(each.actor()), Stream.ofNullable(each.forPersonId()))))
            .distinct()
            .toList();
    return people.findAll(ids).stream().collect(Collectors.toMap(Person::id, Function.identity()));
  }

  private static String who(ActEntry entry, Map<String, Person> named) {
    String actor = name(entry.actor(), named, "Веха");
    return entry.forPersonId() == null
        ? actor
        : actor + " за " + name(entry.forPersonId(), named, "другого сотрудника");
  }

  private static String name(String id, Map<String, Person> named, String otherwise) {
    return Optional.ofNullable(named.get(id)).map(Person::shortName).orElse(otherwise);
  }
}
