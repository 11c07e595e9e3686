package ru.vekha.execution.web;

import java.util.Map;
import java.util.UUID;
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
import ru.vekha.execution.part.CoExecution;
import ru.vekha.execution.process.TaskCards;
import ru.vekha.security.SignedInPerson;

/** What the responsible one sees of parts and does with them, beside the task. */
@RestController
class PartController {

  private final TaskCards tasks;
  private final PartViews views;
  private final CoExecution coExecution;

  PartController(TaskCards tasks, PartViews views, CoExecution coExecution) {
    this.tasks = tasks;
    this.views = views;
    this.coExecution = coExecution;
  }

  @GetMapping("/vekha/tasks/{taskId}/parts")
  ResponseEntity<PartViews.View> parts(
      @PathVariable String taskId, @AuthenticationPrincipal SignedInPerson person) {
    return ResponseEntity.of(
        tasks.find(taskId, person.id()).map(found -> views.of(found, person.id())));
  }

  @PostMapping("/vekha/tasks/{taskId}/parts")
  ResponseEntity<Void> give(
      @PathVariable String taskId,
      @RequestBody PartAsked asked,
      @AuthenticationPrincipal SignedInPerson person) {
    return answer(coExecution.give(taskId, asked.wish(), person.id()).isPresent());
  }

  @PostMapping("/vekha/tasks/{taskId}/parts/{partId}/return")
  ResponseEntity<Void> sendBack(
      @PathVariable String taskId,
      @PathVariable UUID partId,
      @RequestBody PartAsked asked,
      @AuthenticationPrincipal SignedInPerson person) {
    return answer(
        coExecution.sendBack(taskId, partId, asked.said(), asked.dayIfAny(), person.id()));
  }

  @PostMapping("/vekha/tasks/{taskId}/parts/{partId}/due")
  ResponseEntity<Void> moveDate(
      @PathVariable String taskId,
      @PathVariable UUID partId,
      @RequestBody PartAsked asked,
      @AuthenticationPrincipal SignedInPerson person) {
    return answer(coExecution.moveDate(taskId, partId, asked.day(), person.id()));
  }

  @PostMapping("/vekha/tasks/{taskId}/parts/{partId}/withdraw")
  ResponseEntity<Void> takeBack(
      @PathVariable String taskId,
      @PathVariable UUID partId,
      @AuthenticationPrincipal SignedInPerson person) {
    return answer(coExecution.takeBack(taskId, partId, person.id()));
  }

  private static ResponseEntity<Void> answer(boolean found) {
    return found ? ResponseEntity.noContent().build() : ResponseEntity.notFound().build();
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refused(CardChangeRefused refused) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(Map.of("message", String.valueOf(refused.getMessage())));
  }
}
