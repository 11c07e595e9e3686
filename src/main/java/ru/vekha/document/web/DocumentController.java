package ru.vekha.document.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import ru.vekha.document.Document;
import ru.vekha.document.Documents;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/**
 * Gives a document to those who may read the work of its organisation; for others there is none.
 */
@RestController
class DocumentController {

  private final Documents documents;
  private final Access access;

  DocumentController(Documents documents, Access access) {
    this.documents = documents;
    this.access = access;
  }

  @GetMapping("/vekha/documents/{id}")
  ResponseEntity<byte[]> download(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    return documents
        .find(id)
        .filter(document -> access.mayRead(person.id(), document.organisationId()))
        .map(this::answer)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private ResponseEntity<byte[]> answer(Document document) {
    ContentDisposition asFile =
        ContentDisposition.attachment()
            .filename(document.fileName(), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
        .body(documents.content(document.id()));
  }
}
