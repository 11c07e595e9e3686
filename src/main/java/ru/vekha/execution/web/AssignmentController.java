package ru.vekha.execution.web;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.document.DocumentRefused;
import ru.vekha.execution.DueShifts;
import ru.vekha.execution.process.TaskParts;
import ru.vekha.security.SignedInPerson;

/** What Tasklist shows beside a task: the assignment, its story and its documents. */
@RestController
class AssignmentController {

  /** As many as Tasklist shows in its list at once. */
  private static final int MOST_TASKS = 100;

  private final AssignmentViews views;
  private final AssignmentDocuments documents;
  private final DueShifts shifts;
  private final TaskParts parts;
  private final PartViews partViews;

  AssignmentController(
      AssignmentViews views,
      AssignmentDocuments documents,
      DueShifts shifts,
      TaskParts parts,
      PartViews partViews) {
    this.views = views;
    this.documents = documents;
    this.shifts = shifts;
    this.parts = parts;
    this.partViews = partViews;
  }

  /** One line per task for the list: number, title, due day, how late. */
  @GetMapping("/vekha/tasks")
  List<AssignmentViews.Line> lines(
      @RequestParam String ids, @AuthenticationPrincipal SignedInPerson person) {
    List<String> tasks = Arrays.stream(ids.split(",")).limit(MOST_TASKS).toList();
    return Stream.concat(views.lines(tasks, person.id()).stream(), partLines(tasks, person.id()))
        .toList();
  }

  private Stream<AssignmentViews.Line> partLines(List<String> tasks, String personId) {
    return tasks.stream().flatMap(id -> parts.find(id, personId).map(partViews::inList).stream());
  }

  /** Everything about the assignment of a task. */
  @GetMapping("/vekha/tasks/{taskId}")
  ResponseEntity<WholeAssignment> whole(
      @PathVariable String taskId, @AuthenticationPrincipal SignedInPerson person) {
    return ResponseEntity.of(views.whole(taskId, person.id()));
  }

  @PostMapping("/vekha/tasks/{taskId}/documents")
  ResponseEntity<AssignmentViews.File> attach(
      @PathVariable String taskId,
      @RequestParam MultipartFile file,
      @AuthenticationPrincipal SignedInPerson person)
      throws IOException {
    String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
    return ResponseEntity.of(documents.attach(taskId, name, file.getBytes(), person.id()));
  }

  @DeleteMapping("/vekha/tasks/{taskId}/documents/{documentId}")
  ResponseEntity<Void> withdraw(
      @PathVariable String taskId,
      @PathVariable UUID documentId,
      @AuthenticationPrincipal SignedInPerson person) {
    return documents.withdraw(taskId, documentId, person.id())
        ? ResponseEntity.noContent().build()
        : ResponseEntity.notFound().build();
  }

  /** Asks for a later date. */
  @PostMapping("/vekha/tasks/{taskId}/shifts")
  ResponseEntity<Void> askForShift(
      @PathVariable String taskId,
      @RequestBody ShiftAsked asked,
      @AuthenticationPrincipal SignedInPerson person) {
    return shifts.ask(taskId, asked.day(), asked.words(), person.id()).isPresent()
        ? ResponseEntity.noContent().build()
        : ResponseEntity.notFound().build();
  }

  @ExceptionHandler({DocumentRefused.class, CardChangeRefused.class})
  ResponseEntity<Map<String, String>> refused(RuntimeException refused) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(Map.of("message", String.valueOf(refused.getMessage())));
  }
}
