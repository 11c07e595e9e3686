package ru.vekha.execution.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.execution.process.SubstitutedTasks;
import ru.vekha.execution.process.TaskHandOver;
import ru.vekha.execution.process.TaskHands;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.security.SignedInPerson;

/** Who has a task, whose it is, and to whom it may go. */
@RestController
class TaskPeopleController {

  private final TaskHands hands;
  private final SubstitutedTasks substituted;
  private final TaskHandOver handOver;
  private final People people;

  TaskPeopleController(
      TaskHands hands, SubstitutedTasks substituted, TaskHandOver handOver, People people) {
    this.hands = hands;
    this.substituted = substituted;
    this.handOver = handOver;
    this.people = people;
  }

  /**
   * The people of a task.
   *
   * @param has who has it; null while it waits for a role
   * @param whose whose it is while a deputy has it
   * @param mayTake whether the one who asks stands in for whoever has it
   * @param colleagues those it may be handed to, by id; nobody for those who have no say
   */
  record View(
      @Nullable String has,
      @Nullable String whose,
      boolean mayTake,
      boolean mayGiveBack,
      Map<String, String> colleagues) {}

  /** To whom a task is to go, and why. */
  record HandOver(@Nullable String to, @Nullable String reason) {}

  @GetMapping("/vekha/tasks/{taskId}/people")
  ResponseEntity<View> people(
      @PathVariable String taskId, @AuthenticationPrincipal SignedInPerson person) {
    return ResponseEntity.of(hands.find(taskId, person.id()).map(task -> view(task, person.id())));
  }

  /** Takes a task over from somebody who is away. */
  @PostMapping("/vekha/tasks/{taskId}/take")
  ResponseEntity<Void> take(
      @PathVariable String taskId, @AuthenticationPrincipal SignedInPerson person) {
    return done(substituted.take(taskId, person.id()));
  }

  /** Gives a task back to the person whose it is. */
  @PostMapping("/vekha/tasks/{taskId}/give-back")
  ResponseEntity<Void> giveBack(
      @PathVariable String taskId, @AuthenticationPrincipal SignedInPerson person) {
    return done(substituted.giveBack(taskId, person.id()));
  }

  /** Hands a task over to a colleague for good. */
  @PostMapping("/vekha/tasks/{taskId}/hand-over")
  ResponseEntity<Void> handOver(
      @PathVariable String taskId,
      @RequestBody HandOver asked,
      @AuthenticationPrincipal SignedInPerson person) {
    String to = asked.to() == null ? "" : asked.to();
    String reason = asked.reason() == null ? "" : asked.reason();
    return done(handOver.handOver(taskId, to, reason, person.id()));
  }

  @ExceptionHandler(CardChangeRefused.class)
  ResponseEntity<Map<String, String>> refused(CardChangeRefused refused) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(Map.of("message", String.valueOf(refused.getMessage())));
  }

  private View view(TaskHands.Held task, String personId) {
    return new View(
        name(task.assignee()),
        name(task.owner()),
        substituted.mayTake(task, personId),
        substituted.mayGiveBack(task, personId),
        handOver.colleagues(task, personId));
  }

  private @Nullable String name(@Nullable String personId) {
    return personId == null ? null : people.find(personId).map(Person::shortName).orElse(personId);
  }

  private static ResponseEntity<Void> done(boolean found) {
    return found ? ResponseEntity.noContent().build() : ResponseEntity.notFound().build();
  }
}
