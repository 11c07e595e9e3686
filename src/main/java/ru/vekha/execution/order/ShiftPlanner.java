package ru.vekha.execution.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.control.OrderedDates;
import ru.vekha.control.OrderedDates.DueDay;
import ru.vekha.control.OrderedMoves.Move;
import ru.vekha.roadmap.Roadmap;

/** Works out which dates an order moves and to which day; nothing is stored. */
@Component
class ShiftPlanner {

  private static final int EXAMPLES = 10;

  private final OrderedDates dates;
  private final WorkingCalendar calendar;
  private final Clock clock;

  ShiftPlanner(OrderedDates dates, WorkingCalendar calendar, Clock clock) {
    this.dates = dates;
    this.calendar = calendar;
    this.clock = clock;
  }

  ShiftPreview plan(Roadmap roadmap, ShiftWish wish) {
    UUID id = roadmap.id();
    LocalDate end = Objects.requireNonNullElse(wish.newEnd(), roadmap.periodTo());
    List<ShiftPreview.Day> days =
        dates.of(id, wish.section()).stream()
            .map(each -> day(each, roadmap, wish, end))
            .filter(day -> day.move().after().isAfter(day.move().before()))
            .toList();
    Map<LocalDate, LocalDate> moves =
        days.stream()
            .map(ShiftPreview.Day::move)
            .collect(Collectors.toMap(Move::before, Move::after, (one, same) -> one));
    List<LocalDate> passing =
        days.stream()
            .filter(ShiftPreview.Day::passesEnd)
            .map(each -> each.move().before())
            .toList();
    return new ShiftPreview(
        end,
        days,
        examples(id, wish.section(), List.copyOf(moves.keySet()), moves),
        examples(id, wish.section(), passing, moves),
        dates.beside(id, wish.section()),
        mark(days, end));
  }

  private ShiftPreview.Day day(DueDay due, Roadmap roadmap, ShiftWish wish, LocalDate end) {
    LocalDate after = wish.term().from(due.due());
    if (roadmap.movesDaysOff() && after.isAfter(due.due())) {
      after = calendar.nextWorkingDayOrSame(after);
    }
    if (wish.stopsAtEnd() && after.isAfter(end)) {
      after = end;
    }
    LocalDate today = LocalDate.now(clock.withZone(due.zone()));
    return new ShiftPreview.Day(
        new Move(due.due(), due.zone(), after),
        due.assignments(),
        after.isAfter(end),
        !calendar.isWorking(after),
        after.isBefore(today));
  }

  private List<ShiftPreview.Example> examples(
      UUID id, @Nullable String section, List<LocalDate> days, Map<LocalDate, LocalDate> moves) {
    return dates.examples(id, section, days, EXAMPLES).stream()
        .map(
            each ->
                new ShiftPreview.Example(
                    each.number(),
                    each.title(),
                    each.organisation(),
                    each.due(),
                    Objects.requireNonNull(moves.get(each.due()))))
        .toList();
  }

  private static String mark(List<ShiftPreview.Day> days, LocalDate end) {
    return Integer.toHexString(
        days.stream()
            .map(day -> day.move() + " " + day.assignments())
            .collect(Collectors.joining(";", end + ";", ""))
            .hashCode());
  }
}
