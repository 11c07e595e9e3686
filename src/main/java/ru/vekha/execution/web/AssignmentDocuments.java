package ru.vekha.execution.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.document.Document;
import ru.vekha.document.Documents;
import ru.vekha.execution.process.TaskCards;

/** Files of an assignment: put in and taken back by those who do it, while they are at it. */
@Component
class AssignmentDocuments {

  private final TaskCards tasks;
  private final Documents documents;

  AssignmentDocuments(TaskCards tasks, Documents documents) {
    this.tasks = tasks;
    this.documents = documents;
  }

  @Transactional
  public Optional<AssignmentViews.File> attach(
      String taskId, String fileName, byte[] content, String personId) {
    return inWork(taskId, personId)
        .map(
            found ->
                documents.attach(
                    found.card().id(), found.card().organisationId(), fileName, content, personId))
        .map(AssignmentViews.File::of);
  }

  @Transactional
  public boolean withdraw(String taskId, UUID documentId, String personId) {
    Optional<Document> document =
        inWork(taskId, personId)
            .flatMap(
                found ->
                    documents
                        .find(documentId)
                        .filter(each -> each.cardId().equals(found.card().id())));
    document.ifPresent(each -> documents.withdraw(each.id(), personId));
    return document.isPresent();
  }

  private Optional<TaskCards.Found> inWork(String taskId, String personId) {
    return tasks.find(taskId, personId).filter(TaskCards.Found::inMyWork);
  }
}
