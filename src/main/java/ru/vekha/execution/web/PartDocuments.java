package ru.vekha.execution.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardParts;
import ru.vekha.control.ControlCards;
import ru.vekha.document.Document;
import ru.vekha.document.Documents;
import ru.vekha.execution.process.TaskParts;

/**
 * Files that come with a part are documents of the assignment, in the responsible one's
 * organisation; a co-executor adds and takes back the own ones while at the part.
 */
@Component
class PartDocuments {

  private final TaskParts tasks;
  private final CardParts parts;
  private final ControlCards cards;
  private final Documents documents;

  PartDocuments(TaskParts tasks, CardParts parts, ControlCards cards, Documents documents) {
    this.tasks = tasks;
    this.parts = parts;
    this.cards = cards;
    this.documents = documents;
  }

  @Transactional
  public Optional<AssignmentViews.File> attach(
      String taskId, String fileName, byte[] content, String personId) {
    return inWork(taskId, personId)
        .map(
            found -> {
              UUID cardId = found.part().cardId();
              String organisation = cards.find(cardId).orElseThrow().organisationId();
              Document document =
                  documents.attach(cardId, organisation, fileName, content, personId);
              parts.attach(found.part().id(), document.id());
              return AssignmentViews.File.of(document);
            });
  }

  @Transactional
  public boolean withdraw(String taskId, UUID documentId, String personId) {
    boolean own =
        inWork(taskId, personId)
            .filter(found -> parts.documents(found.part().id()).contains(documentId))
            .isPresent();
    if (own) {
      documents.withdraw(documentId, personId);
    }
    return own;
  }

  private Optional<TaskParts.Found> inWork(String taskId, String personId) {
    return tasks.find(taskId, personId).filter(TaskParts.Found::inMyWork);
  }
}
