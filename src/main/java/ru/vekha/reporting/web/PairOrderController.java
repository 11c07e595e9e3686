package ru.vekha.reporting.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import ru.vekha.mentoring.PairOrderDrafts;
import ru.vekha.mentoring.RegisterHidden;
import ru.vekha.reporting.docx.TextDocument;
import ru.vekha.security.SignedInPerson;

/** The draft of the order that a pair needs, as a Word document. */
@RestController
class PairOrderController {

  private static final MediaType DOCX =
      MediaType.parseMediaType(
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document");

  private final PairOrderDrafts orders;
  private final Clock clock;

  PairOrderController(PairOrderDrafts orders, Clock clock) {
    this.orders = orders;
    this.clock = clock;
  }

  @GetMapping("/mentoring/pairs/{id}/order.docx")
  ResponseEntity<byte[]> order(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    String draft = orders.draft(person.id(), id);
    return ResponseEntity.ok()
        .contentType(DOCX)
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename("Проект приказа.docx", StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(TextDocument.of(draft, LocalDate.now(clock.withZone(ZoneOffset.UTC))));
  }

  @ExceptionHandler(RegisterHidden.class)
  ResponseEntity<Void> hidden() {
    return ResponseEntity.notFound().build();
  }
}
