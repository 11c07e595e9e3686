package ru.vekha.cockpit.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import ru.vekha.cockpit.OverdueBoard;
import ru.vekha.control.CardCounters;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** What is late, for Cockpit; answers only those who may use Cockpit, with what they may see. */
@RestController
class OverdueController {

  private static final int LARGEST_PAGE = 200;

  private final OverdueBoard board;
  private final Access access;

  OverdueController(OverdueBoard board, Access access) {
    this.board = board;
    this.access = access;
  }

  @GetMapping("/vekha/overdue")
  ResponseEntity<OverdueBoard.Page> page(
      @RequestParam(defaultValue = "0") int offset,
      @RequestParam(defaultValue = "50") int limit,
      @AuthenticationPrincipal SignedInPerson person) {
    if (!access.usesCockpit(person.id())) {
      return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
    }
    int from = Math.max(0, offset);
    int size = Math.min(Math.max(1, limit), LARGEST_PAGE);
    return ResponseEntity.ok(board.page(person.id(), from, size));
  }

  /** How much is open, soon due, late, escalated, waiting for acceptance or asked to be moved. */
  @GetMapping("/vekha/overdue/counters")
  ResponseEntity<CardCounters> counters(@AuthenticationPrincipal SignedInPerson person) {
    return access.usesCockpit(person.id())
        ? ResponseEntity.ok(board.counters(person.id()))
        : ResponseEntity.status(HttpStatus.FORBIDDEN).build();
  }
}
