package ru.vekha.execution.amendment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardAmending;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.control.NewCard;
import ru.vekha.execution.ActivityDates;
import ru.vekha.execution.PlannedAssignment;
import ru.vekha.execution.ResponsibleBody;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;

/** Works out what becomes of the assignments of one activity. What is finished stays. */
final class CardChanges {

  private final Organisations organisations;
  private final CardAmending cards;
  private final LocalDate today;
  private final LocalDate settleBy;

  /**
   * Works on one amendment.
   *
   * @param today nothing new is asked for before this day
   * @param settleBy when a missing date has to be named at the latest
   */
  CardChanges(
      Organisations organisations, CardAmending cards, LocalDate today, LocalDate settleBy) {
    this.organisations = organisations;
    this.cards = cards;
    this.today = today;
    this.settleBy = settleBy;
  }

  /** The assignments of a row that is new. */
  List<CardChange> ofNew(List<ResponsibleBody> bodies, List<ActivityDates.Dates> dates) {
    List<CardChange> changes = new ArrayList<>();
    bodies.forEach(body -> addAll(changes, body, dates, 1));
    return changes;
  }

  /** The assignments of a row that is struck out. */
  List<CardChange> ofRemoved(List<ControlCard> running) {
    return running.stream()
        .filter(card -> !card.state().isFinished())
        .map(CardChange::withdrawn)
        .toList();
  }

  /**
   * The assignments of a row that stays.
   *
   * @param bodies who answers from now on; the same as before when {@code othersAnswer} is false
   * @param dates the new days, null when they stay as they are
   */
  List<CardChange> ofChanged(
      List<ControlCard> running,
      List<ResponsibleBody> bodies,
      boolean othersAnswer,
      @Nullable List<ActivityDates.Dates> dates,
      List<ActivityDates.Dates> allDates) {
    Map<String, List<ControlCard>> byBody = new LinkedHashMap<>();
    running.stream()
        .filter(card -> card.state() != CardState.WITHDRAWN)
        .forEach(
            card ->
                byBody.computeIfAbsent(card.organisationId(), none -> new ArrayList<>()).add(card));
    List<CardChange> changes = new ArrayList<>();
    Map<String, ResponsibleBody> answering = new LinkedHashMap<>();
    bodies.forEach(body -> answering.put(body.organisation().id(), body));
    byBody.forEach(
        (id, own) -> {
          ResponsibleBody body = answering.get(id);
          if (!othersAnswer) {
            move(changes, running, own, dates, null);
          } else if (body == null) {
            changes.addAll(ofRemoved(own));
          } else {
            move(changes, running, own, dates, body);
          }
        });
    if (othersAnswer || running.isEmpty()) {
      answering.values().stream()
          .filter(body -> !byBody.containsKey(body.organisation().id()))
          .forEach(body -> addAll(changes, body, allDates, next(running, body)));
    }
    return changes;
  }

  private void move(
      List<CardChange> changes,
      List<ControlCard> running,
      List<ControlCard> own,
      @Nullable List<ActivityDates.Dates> dates,
      @Nullable ResponsibleBody body) {
    List<ControlCard> kept = new ArrayList<>(own);
    if (dates != null) {
      CardMatching matching = CardMatching.of(own, dates);
      matching.withdrawn().forEach(card -> changes.add(CardChange.withdrawn(card)));
      matching
          .pairs()
          .forEach(
              pair ->
                  changes.add(
                      new CardChange(pair.card(), becomes(pair.card(), pair.dates(), body))));
      kept.removeAll(matching.withdrawn());
      kept.removeAll(matching.pairs().stream().map(CardMatching.Pair::card).toList());
      ResponsibleBody answers = body == null ? bodyOf(own.get(0)) : body;
      addAll(changes, answers, matching.added(), next(running, answers));
    }
    if (body != null) {
      kept.stream()
          .filter(card -> !card.state().isFinished() && !answersAlready(card, body))
          .forEach(card -> changes.add(new CardChange(card, becomes(card, datesOf(card), body))));
    }
  }

  private void addAll(
      List<CardChange> changes,
      ResponsibleBody body,
      List<ActivityDates.Dates> dates,
      int firstOccurrence) {
    int occurrence = firstOccurrence;
    for (ActivityDates.Dates each : dates) {
      if (each.due() == null || !each.due().isBefore(today)) {
        changes.add(CardChange.added(assignment(body, occurrence++, each)));
      }
    }
  }

  private PlannedAssignment becomes(
      ControlCard card, ActivityDates.Dates dates, @Nullable ResponsibleBody body) {
    return assignment(body == null ? bodyOf(card) : body, card.occurrence(), dates);
  }

  private PlannedAssignment assignment(
      ResponsibleBody body, int occurrence, ActivityDates.Dates dates) {
    return new PlannedAssignment(
        body.organisation(),
        body.responsible(),
        body.coExecutors(),
        occurrence,
        dates.basis(),
        dates.opensOn(),
        dates.due(),
        settleBy);
  }

  /** The day on which it opened or opens is of no matter to a card whose days stay. */
  private ActivityDates.Dates datesOf(ControlCard card) {
    return new ActivityDates.Dates(card.basis(), card.opensOn(), card.currentDue());
  }

  private ResponsibleBody bodyOf(ControlCard card) {
    Organisation organisation = organisations.get(card.organisationId());
    return new ResponsibleBody(
        organisation,
        new NewCard.Executor(card.responsibleRole(), card.responsiblePersonId()),
        cards.coExecutors(card.id()));
  }

  private boolean answersAlready(ControlCard card, ResponsibleBody body) {
    ResponsibleBody now = bodyOf(card);
    return now.responsible().equals(body.responsible())
        && now.coExecutors().equals(body.coExecutors());
  }

  private static int next(List<ControlCard> running, ResponsibleBody body) {
    return 1
        + running.stream()
            .filter(card -> card.organisationId().equals(body.organisation().id()))
            .mapToInt(ControlCard::occurrence)
            .max()
            .orElse(0);
  }
}
