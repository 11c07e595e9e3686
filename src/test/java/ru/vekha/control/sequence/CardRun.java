package ru.vekha.control.sequence;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.ControlCard;
import ru.vekha.control.DueBasis;
import ru.vekha.control.NewCard;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftState;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.LifecycleStage;
import ru.vekha.roadmap.Roadmap;

/**
 * One sequence: a roadmap with one card, and what has to be true of it by the rules alone. What the
 * rules say is kept here by the actions and compared with card and engine after each.
 */
final class CardRun {

  static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  static final LocalDate END = LocalDate.of(2021, 12, 31);
  private static final LocalDate DUE = LocalDate.of(2021, 3, 5);
  private static final LocalDate OPENS = ORDER_DATE.plusDays(1);
  private static final LocalDate SETTLE_BY = LocalDate.of(2021, 2, 25);

  final Scene scene;
  final UUID roadmapId = UUID.randomUUID();
  final UUID cardId;
  final Absence absence;
  private @Nullable Seen seen;
  private @Nullable LocalDate due;
  private @Nullable LocalDate original;
  private int shifts;

  /**
   * Plans the card.
   *
   * @param dated whether its date is known, or has to be named when it opens
   */
  CardRun(Scene scene, ZoneId zone, boolean dated) {
    this.scene = scene;
    scene.clock.morningOf(ORDER_DATE, zone);
    this.absence = new Absence(scene);
    this.due = dated ? DUE : null;
    this.original = due;
    this.cardId = scene.inOne(() -> plan(zone, dated));
  }

  private UUID plan(ZoneId zone, boolean dated) {
    var town = scene.town();
    String methodist = town.methodist().id();
    Activity activity =
        new Activity(
            UUID.randomUUID(),
            roadmapId,
            1,
            "1.1.",
            "1. Раздел",
            "Мероприятие",
            dated ? "до 05.03.2021" : "в сроки программ",
            "до 05.03.2021",
            "Руководитель ОДО",
            "Приказ",
            DocumentKind.ORDER.code(),
            LifecycleStage.FRAMEWORK);
    scene.roadmaps.add(
        new Roadmap(
            roadmapId,
            town.department().id(),
            "Дорожная карта",
            scene.nextNumber() + "-с",
            ORDER_DATE,
            LocalDate.of(2021, 1, 1),
            END,
            ORDER_DATE,
            false),
        List.of(activity),
        methodist);
    scene.planning.plan(
        List.of(
            new NewCard(
                roadmapId,
                activity.id(),
                town.artCentre().id(),
                town.department().id(),
                new NewCard.Executor(Role.ORGANISATION_HEAD, null),
                List.of(),
                1,
                dated ? DueBasis.DATED : DueBasis.BY_OTHER_DOCUMENT,
                zone,
                OPENS,
                due,
                SETTLE_BY,
                null)),
        methodist);
    return scene
        .jdbc
        .sql("SELECT id FROM control_card WHERE roadmap_id = :id")
        .param("id", roadmapId)
        .query(UUID.class)
        .single();
  }

  /** Card and engine as they are now; asked once and not again until something happens. */
  private Seen seen() {
    Seen known = seen;
    if (known == null) {
      ControlCard card = scene.cards.find(cardId).orElseThrow();
      List<ShiftRequest> requests = scene.requests.of(cardId);
      known = new Seen(card, tasksOf(cardId), requests, questions(requests), countFollowing());
      seen = known;
    }
    return known;
  }

  private record Seen(
      ControlCard card,
      List<Task> tasks,
      List<ShiftRequest> requests,
      List<Task> questions,
      int following) {}

  /** Something has happened. */
  void changes() {
    seen = null;
  }

  ControlCard card() {
    return seen().card();
  }

  LocalDate today() {
    return LocalDate.now(scene.clock.withZone(card().zone()));
  }

  /** The last day that a date may be moved to. */
  LocalDate end() {
    return scene.roadmaps.find(roadmapId).orElseThrow().periodTo();
  }

  /** Whether a day may become the date of a single shift. */
  boolean fits(LocalDate day) {
    return due != null && day.isAfter(due) && day.isAfter(today()) && !day.isAfter(end());
  }

  /** All tasks about the card, the decision on a request for a later date apart. */
  List<Task> tasks() {
    return seen().tasks();
  }

  Optional<Task> task(String definition) {
    return tasks().stream()
        .filter(task -> task.getTaskDefinitionKey().equals(definition))
        .findFirst();
  }

  /** Requests for a later date, oldest first. */
  List<ShiftRequest> requests() {
    return seen().requests();
  }

  boolean hasWaitingRequest() {
    return requests().stream().anyMatch(request -> request.state() == ShiftState.ASKED);
  }

  /** The controllers' tasks to decide on later dates, those of requests that lapsed among them. */
  List<Task> questions() {
    return seen().questions();
  }

  private List<Task> questions(List<ShiftRequest> requests) {
    return requests.stream()
        .filter(request -> request.processInstanceId() != null)
        .flatMap(request -> tasksOf(request.id()).stream())
        .toList();
  }

  private List<Task> tasksOf(UUID key) {
    return scene
        .engine
        .getTaskService()
        .createTaskQuery()
        .processInstanceBusinessKey(key.toString())
        .list();
  }

  /** How much of the engine has still to follow what was decided about the cards. */
  int following() {
    return seen().following();
  }

  private int countFollowing() {
    return scene
        .jdbc
        .sql(
            """
            SELECT (SELECT count(*) FROM amendment_card f WHERE f.card_id = :card AND f.followed_at IS NULL)
                 + (SELECT count(*) FROM shift_order_card f WHERE f.card_id = :card AND f.followed_at IS NULL)
                 + (SELECT count(*) FROM roadmap_ending_instance f
                     WHERE f.roadmap_id = :roadmap AND f.followed_at IS NULL)""")
        .param("card", cardId)
        .param("roadmap", roadmapId)
        .query(Integer.class)
        .single();
  }

  /** The date is another one from now on; the first of all is kept for ever. */
  void moves(LocalDate to) {
    due = to;
    original = original == null ? to : original;
  }

  /** The date was moved by a shift, which counts. */
  void shifts(LocalDate to) {
    moves(to);
    shifts++;
  }

  @Nullable LocalDate due() {
    return due;
  }

  @Nullable LocalDate original() {
    return original;
  }

  int shifts() {
    return shifts;
  }

  @Override
  public String toString() {
    return card() + " at " + scene.clock.instant();
  }
}
