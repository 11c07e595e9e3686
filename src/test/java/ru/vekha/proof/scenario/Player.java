package ru.vekha.proof.scenario;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/**
 * Plays the people of a scenario. From morning to morning on which something happens, everybody
 * takes the tasks of the day from their list and hands the forms in.
 */
final class Player {

  private static final int MOST_YEARS = 5;

  private final Workplaces workplaces;
  private final Script script;
  private final Hours hours;
  private final CardsInPlay cards;
  private final Timetable timetable;
  private final Registers registers;

  Player(
      ApplicationContext beans, Cast cast, Script script, CardsInPlay cards, Registers registers) {
    this.workplaces = new Workplaces(beans, cast);
    this.script = script;
    this.hours = new Hours(beans, cast);
    this.cards = cards;
    this.timetable = new Timetable(script, cards, cast.issuer().zone());
    this.registers = registers;
  }

  /** Plays until nothing is left to happen. */
  void play(LocalDate from) {
    Optional<LocalDate> day = Optional.of(from);
    while (day.isPresent()) {
      if (day.get().isAfter(from.plusYears(MOST_YEARS))) {
        throw new AssertionError("The play does not end; open are " + open());
      }
      hours.morningOf(day.get());
      playDay();
      day = next();
    }
  }

  private void playDay() {
    hours.minute();
    while (performAll()) {
      hours.minute();
    }
  }

  /** Does the tasks of the day and those that come of them. */
  private boolean performAll() {
    List<Task> ready = ready();
    boolean any = !ready.isEmpty();
    while (!ready.isEmpty()) {
      ready.forEach(this::perform);
      hours.workOff();
      ready = ready();
    }
    return any;
  }

  /** The tasks of the day; the final report comes when nothing else is to be done. */
  private List<Task> ready() {
    LocalDate today = hours.today();
    List<Task> ready =
        workplaces.open().stream()
            .filter(task -> !timetable.dayOf(task, today).isAfter(today))
            .toList();
    return ready.size() < 2
        ? ready
        : ready.stream().filter(task -> !Steps.of(task).equals("writeFinalReport")).toList();
  }

  private Optional<LocalDate> next() {
    LocalDate today = hours.today();
    LocalDate tomorrow = today.plusDays(1);
    return Stream.concat(
            workplaces.open().stream().map(task -> timetable.dayOf(task, today)),
            hours.nextOpening().stream())
        .map(day -> day.isBefore(tomorrow) ? tomorrow : day)
        .min(LocalDate::compareTo);
  }

  private void perform(Task task) {
    LocalDate today = hours.today();
    String form = task.getCamundaFormRef().getKey();
    Optional<Played> card = cards.of(task);
    String document = card.map(each -> each.row() + "-" + each.occurrence()).orElse("1");
    try {
      registers.prepare(form, task, today);
      Map<String, Object> said = new HashMap<>(registers.said(form, task, today));
      said.putAll(said(Steps.of(task), card));
      workplaces.submit(task, Paper.filled(form, document, today, said));
    } catch (RuntimeException e) {
      throw new AssertionError(
          "%s: %s of %s, card %s"
              .formatted(today, Steps.of(task), task.getTenantId(), card.orElse(null)),
          e);
    }
  }

  /** What the script has somebody say about a card. */
  private Map<String, Object> said(String step, Optional<Played> card) {
    if (Steps.isDecision(step) && card.filter(this::isSentBack).isPresent()) {
      return Map.of("decision", "return", "remark", "Уточните результат");
    }
    return step.equals("settleDate")
        ? Map.of("eventDate", script.events().get(card.orElseThrow().row()).toString())
        : Map.of();
  }

  private boolean isSentBack(Played card) {
    return script.slip(card).map(Slip::returned).orElse(false) && !cards.wasReturned(card);
  }

  private List<String> open() {
    return workplaces.open().stream()
        .map(task -> Steps.of(task) + " of " + task.getTenantId())
        .toList();
  }
}
