package ru.vekha.execution.web;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import ru.vekha.document.DocumentRefused;
import ru.vekha.execution.process.TaskParts;
import ru.vekha.security.SignedInPerson;

/** What a co-executor sees beside the own task: the part, and the files that go with it. */
@RestController
class PartTaskController {

  private final TaskParts tasks;
  private final PartViews views;
  private final PartDocuments documents;

  PartTaskController(TaskParts tasks, PartViews views, PartDocuments documents) {
    this.tasks = tasks;
    this.views = views;
    this.documents = documents;
  }

  @GetMapping("/vekha/parts/{taskId}")
  ResponseEntity<PartViews.Own> part(
      @PathVariable String taskId, @AuthenticationPrincipal SignedInPerson person) {
    return ResponseEntity.of(tasks.find(taskId, person.id()).map(views::own));
  }

  @PostMapping("/vekha/parts/{taskId}/documents")
  ResponseEntity<AssignmentViews.File> attach(
      @PathVariable String taskId,
      @RequestParam MultipartFile file,
      @AuthenticationPrincipal SignedInPerson person)
      throws IOException {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    return ResponseEntity.of(documents.attach(taskId, name, file.getBytes(), person.id()));
  }

  @DeleteMapping("/vekha/parts/{taskId}/documents/{documentId}")
  ResponseEntity<Void> withdraw(
      @PathVariable String taskId,
      @PathVariable UUID documentId,
      @AuthenticationPrincipal SignedInPerson person) {
    return documents.withdraw(taskId, documentId, person.id())
        ? ResponseEntity.noContent().build()
        : ResponseEntity.notFound().build();
  }

  @ExceptionHandler
  ResponseEntity<Map<String, String>> refused(DocumentRefused refused) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(Map.of("message", String.valueOf(refused.getMessage())));
  }
}
