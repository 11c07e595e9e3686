package ru.vekha.proof.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is not said by the roadmap itself: when people do what could be done on many days, and what
 * goes wrong.
 *
 * @param days the day of a step of the programme, by the step's name, or of a row, by its number
 * @param ahead how many days before the due day a row is done each time
 * @param events the days that a date runs from or that another document names, by row
 * @param slips what is late or sent back
 */
record Script(
    Map<String, LocalDate> days,
    Map<String, Integer> ahead,
    Map<String, LocalDate> events,
    List<Slip> slips) {

  Script {
    days = Map.copyOf(days);
    ahead = Map.copyOf(ahead);
    events = Map.copyOf(events);
    slips = List.copyOf(slips);
  }

  Optional<Slip> slip(Played card) {
    return slips.stream().filter(each -> each.isOf(card)).findFirst();
  }

  /** How many days before its due day a card is done. */
  int ahead(Played card) {
    return ahead.getOrDefault(card.row(), 0);
  }

  /** The day of a step or row; nothing when it is done on its due day. */
  Optional<LocalDate> day(String stepOrRow) {
    return Optional.ofNullable(days.get(stepOrRow));
  }
}
