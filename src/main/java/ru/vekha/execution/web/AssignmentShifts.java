package ru.vekha.execution.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.control.ShiftRequest;
import ru.vekha.control.ShiftRequests;
import ru.vekha.execution.DueShifts;
import ru.vekha.execution.process.TaskCards;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;

/** Requests for later dates as the panel of an assignment shows them. */
@Component
class AssignmentShifts {

  private final ShiftRequests shifts;
  private final DueShifts asking;
  private final People people;

  AssignmentShifts(ShiftRequests shifts, DueShifts asking, People people) {
    this.shifts = shifts;
    this.asking = asking;
    this.people = people;
  }

  /**
   * The requests of an assignment.
   *
   * @param count how many times the date was moved
   * @param mayAsk whether the one who asks may ask for another date now
   */
  record View(int count, boolean mayAsk, List<Line> requests) {}

  /** One request with what became of it. */
  record Line(
      Instant askedAt,
      String askedBy,
      LocalDate dueBefore,
      LocalDate askedDue,
      String reason,
      String state,
      @Nullable LocalDate grantedDue,
      @Nullable String decidedBy,
      @Nullable String remark) {}

  View of(TaskCards.Found found, String personId) {
    return new View(
        found.card().shiftCount(), asking.mayAsk(found, personId), requests(found.card().id()));
  }

  /** All requests of a card, oldest first. */
  List<Line> requests(UUID cardId) {
    return shifts.of(cardId).stream().map(this::line).toList();
  }

  private Line line(ShiftRequest request) {
    return new Line(
        request.askedAt(),
        name(request.askedBy()),
        request.dueBefore(),
        request.askedDue(),
        request.reason(),
        request.state().title(),
        request.grantedDue(),
        Optional.ofNullable(request.decidedBy()).map(this::name).orElse(null),
        request.remark());
  }

  private String name(String personId) {
    return people.find(personId).map(Person::shortName).orElse(personId);
  }
}
