package ru.vekha.execution.web;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.execution.DraftOffers;
import ru.vekha.security.SignedInPerson;

/** Settles what was found beside plain rows: pieces of work in a row, duties of the order. */
@Controller
class DraftOffersController {

  private final DraftOffers offers;

  DraftOffersController(DraftOffers offers) {
    this.offers = offers;
  }

  /** What is to become of the pieces of work in a row. */
  enum Pieces {
    APART,
    TOGETHER,
    ROWS
  }

  @PostMapping("/roadmaps/drafts/{id}/rows/{key}/parts")
  String parts(
      @PathVariable UUID id,
      @PathVariable int key,
      @RequestParam long version,
      @RequestParam Pieces pieces,
      @AuthenticationPrincipal SignedInPerson person) {
    found(
        pieces == Pieces.ROWS
            ? offers.unfold(id, key, version, person.id())
            : offers.divide(id, key, version, pieces == Pieces.APART, person.id()));
    return "redirect:/roadmaps/drafts/" + id + "#row-" + key;
  }

  @PostMapping("/roadmaps/drafts/{id}/duties/{place}")
  String duty(
      @PathVariable UUID id,
      @PathVariable int place,
      @RequestParam boolean take,
      @AuthenticationPrincipal SignedInPerson person) {
    found(offers.duty(id, place, take, person.id()));
    return "redirect:/roadmaps/drafts/" + id + "#duties";
  }

  private static void found(boolean there) {
    if (!there) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
