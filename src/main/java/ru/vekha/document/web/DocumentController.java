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
import ru.vekha.document.DocumentRefused;
import ru.vekha.document.Documents;
import ru.vekha.document.OfficeFile;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/**
 * Gives a document to those who may read the work of its organisation; for others there is none.
 */
@RestController
class DocumentController {

  /** Whatever a file holds, it runs nothing, loads nothing and is framed by nobody. */
  private static final String ONLY_TO_LOOK_AT =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

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

  /** Shows a picture or pages where they are; other kinds of files are only downloaded. */
  @GetMapping("/vekha/documents/{id}/view")
  ResponseEntity<byte[]> view(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    return documents
        .find(id)
        .filter(document -> access.mayRead(person.id(), document.organisationId()))
        .filter(document -> document.preview().isPresent())
        .map(document -> shown(document, documents.content(document.id())))
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  private ResponseEntity<byte[]> answer(Document document) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, named(ContentDisposition.attachment(), document))
        .body(documents.content(document.id()));
  }

  private static ResponseEntity<byte[]> shown(Document document, byte[] content) {
    if (!isStill(document, content)) {
      return ResponseEntity.notFound().build();
    }
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(document.mediaType()))
        .header(HttpHeaders.CONTENT_DISPOSITION, named(ContentDisposition.inline(), document))
        .header("Content-Security-Policy", ONLY_TO_LOOK_AT)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .body(content);
  }

  /** Asked of the content once more, so that no browser is left to guess what it is. */
  private static boolean isStill(Document document, byte[] content) {
    try {
      return OfficeFile.of(document.fileName(), content).mediaType().equals(document.mediaType());
    } catch (DocumentRefused refused) {
      return false;
    }
  }

  private static String named(ContentDisposition.Builder how, Document document) {
    return how.filename(document.fileName(), StandardCharsets.UTF_8).build().toString();
  }
}
