package ru.vekha.execution.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.execution.RoadmapEarlyEnd;
import ru.vekha.security.SignedInPerson;

/** Ends a roadmap before its time, by an order. */
@Controller
class RoadmapEndController {

  private final RoadmapEarlyEnd earlyEnd;

  RoadmapEndController(RoadmapEarlyEnd earlyEnd) {
    this.earlyEnd = earlyEnd;
  }

  @PostMapping("/roadmaps/{id}/end")
  String end(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String orderNumber,
      @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
          @Nullable LocalDate orderDate,
      @RequestParam(defaultValue = "") String reason,
      @AuthenticationPrincipal SignedInPerson person) {
    var order = new RoadmapEarlyEnd.Order(orderNumber, orderDate, reason);
    if (!earlyEnd.end(id, order, person.id())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return "redirect:/roadmaps/" + id + "#end";
  }
}
