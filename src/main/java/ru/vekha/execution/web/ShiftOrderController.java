package ru.vekha.execution.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.control.ShiftOrders;
import ru.vekha.control.ShiftTerm;
import ru.vekha.document.OfficeFile;
import ru.vekha.execution.LaunchRefused;
import ru.vekha.execution.order.RoadmapShift;
import ru.vekha.roadmap.Roadmap;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.security.SignedInPerson;

/** Moves the dates of a roadmap or a section by an order: form, preview, confirmation, paper. */
@Controller
class ShiftOrderController {

  private final RoadmapShift shift;
  private final ShiftOrders orders;
  private final Roadmaps roadmaps;
  private final RoadmapRights rights;

  ShiftOrderController(
      RoadmapShift shift, ShiftOrders orders, Roadmaps roadmaps, RoadmapRights rights) {
    this.shift = shift;
    this.orders = orders;
    this.roadmaps = roadmaps;
    this.rights = rights;
  }

  @GetMapping("/roadmaps/{id}/shift")
  String form(@PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    return page(open(id, person), ShiftOrderForm.empty(), model);
  }

  /**
   * Shows what the order would do; what does not fit is said above the form, which stays filled.
   */
  @PostMapping("/roadmaps/{id}/shift/preview")
  String preview(
      @PathVariable UUID id,
      ShiftOrderForm form,
      @AuthenticationPrincipal SignedInPerson person,
      Model model) {
    Roadmap roadmap = open(id, person);
    try {
      var wish = form.wish();
      model.addAttribute("preview", shift.preview(roadmap, wish));
      model.addAttribute("term", wish.term().words());
    } catch (LaunchRefused refused) {
      model.addAttribute("refusal", refused.getMessage());
    }
    return page(roadmap, form, model);
  }

  @PostMapping("/roadmaps/{id}/shift")
  String move(
      @PathVariable UUID id,
      ShiftOrderForm form,
      @RequestParam(defaultValue = "") String seen,
      @RequestParam(required = false) @Nullable MultipartFile paper,
      @AuthenticationPrincipal SignedInPerson person)
      throws IOException {
    shift
        .move(id, form.wish(), seen, paper(paper), person.id())
        .orElseThrow(ShiftOrderController::notFound);
    return "redirect:/roadmaps/" + id + "#shifts";
  }

  @GetMapping("/roadmaps/{id}/shift-orders/{orderId}/document")
  ResponseEntity<byte[]> document(
      @PathVariable UUID id,
      @PathVariable UUID orderId,
      @AuthenticationPrincipal SignedInPerson person) {
    return roadmaps
        .find(id)
        .filter(roadmap -> rights.mayRead(person.id(), roadmap.organisationId()))
        .flatMap(roadmap -> orders.paper(id, orderId))
        .map(ShiftOrderController::answer)
        .orElseThrow(ShiftOrderController::notFound);
  }

  private Roadmap open(UUID id, SignedInPerson person) {
    return shift
        .of(id, person.id())
        .filter(roadmap -> !roadmaps.isClosed(id))
        .orElseThrow(ShiftOrderController::notFound);
  }

  private String page(Roadmap roadmap, ShiftOrderForm form, Model model) {
    model.addAttribute("roadmap", roadmap);
    model.addAttribute("sections", shift.sections(roadmap.id()));
    model.addAttribute("units", List.of(ShiftTerm.Unit.values()));
    model.addAttribute("form", form);
    return "roadmaps/shift";
  }

  private static ShiftOrders.@Nullable Paper paper(@Nullable MultipartFile paper)
      throws IOException {
    if (paper == null || paper.isEmpty()) {
      return null;
    }
    String name = Optional.ofNullable(paper.getOriginalFilename()).orElse("");
    OfficeFile file = OfficeFile.of(name, paper.getBytes());
    return new ShiftOrders.Paper(file.name(), file.mediaType(), file.content());
  }

  private static ResponseEntity<byte[]> answer(ShiftOrders.Paper paper) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(paper.mediaType()))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(paper.fileName(), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(paper.content());
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
