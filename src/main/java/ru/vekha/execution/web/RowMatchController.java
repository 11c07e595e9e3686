package ru.vekha.execution.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.execution.RowMatchSettling;
import ru.vekha.execution.draft.Piece;
import ru.vekha.security.SignedInPerson;

/** Overrules which running row a row of an amending order was taken for. */
@Controller
class RowMatchController {

  private final RowMatchSettling settling;

  RowMatchController(RowMatchSettling settling) {
    this.settling = settling;
  }

  /** What a row of the new order is. */
  enum Is {
    /** The running row that was chosen. */
    RUNNING,
    /** A new row. */
    NEW,
    /** What the comparison finds. */
    FOUND
  }

  @PostMapping("/roadmaps/drafts/{id}/matches")
  String match(
      @PathVariable UUID id,
      @RequestParam long version,
      @RequestParam int row,
      @RequestParam int part,
      @RequestParam Is is,
      @RequestParam(required = false) @Nullable UUID activity,
      @AuthenticationPrincipal SignedInPerson person) {
    Piece piece = new Piece(row, part);
    if (is == Is.RUNNING && activity == null) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    boolean there =
        is == Is.FOUND
            ? settling.leave(id, version, piece, person.id())
            : settling.decide(id, version, piece, is == Is.NEW ? null : activity, person.id());
    if (!there) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/roadmaps/drafts/" + id + "/changes";
  }
}
