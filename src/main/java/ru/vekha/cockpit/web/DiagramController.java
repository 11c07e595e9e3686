package ru.vekha.cockpit.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.cockpit.board.filter.BoardAddress;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.cockpit.diagram.DiagramLateness;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** Lateness on the diagrams of Cockpit; answers with numbers of what the person may see. */
@RestController
class DiagramController {

  private final DiagramLateness lateness;
  private final Access access;

  DiagramController(DiagramLateness lateness, Access access) {
    this.lateness = lateness;
    this.access = access;
  }

  @GetMapping("/vekha/diagrams/definitions/{definitionId}")
  ResponseEntity<DiagramLateness.View> definition(
      @PathVariable String definitionId,
      @RequestParam(required = false) @Nullable String organisation,
      @AuthenticationPrincipal SignedInPerson person) {
    requireCockpit(person);
    return ResponseEntity.of(lateness.definition(person.id(), definitionId, read(organisation)));
  }

  /** One step by organisation. */
  @GetMapping("/vekha/diagrams/definitions/{definitionId}/steps/{activityId}")
  ResponseEntity<DiagramLateness.Places> places(
      @PathVariable String definitionId,
      @PathVariable String activityId,
      @RequestParam(required = false) @Nullable String organisation,
      @AuthenticationPrincipal SignedInPerson person) {
    requireCockpit(person);
    return ResponseEntity.of(
        lateness.places(person.id(), definitionId, activityId, read(organisation)));
  }

  @GetMapping("/vekha/diagrams/instances/{instanceId}")
  ResponseEntity<DiagramLateness.View> instance(
      @PathVariable String instanceId, @AuthenticationPrincipal SignedInPerson person) {
    requireCockpit(person);
    return ResponseEntity.of(lateness.instance(person.id(), instanceId));
  }

  @ExceptionHandler(BoardRefused.class)
  ResponseEntity<Map<String, String>> refused(BoardRefused refused) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(Map.of("message", String.valueOf(refused.getMessage())));
  }

  private static @Nullable String read(@Nullable String organisation) {
    return organisation == null
        ? null
        : BoardAddress.read(Map.of("organisation", organisation)).organisationId();
  }

  private void requireCockpit(SignedInPerson person) {
    if (!access.usesCockpit(person.id())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
