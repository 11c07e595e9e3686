package ru.vekha.reporting.web;

import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.reporting.history.AssignmentAct;
import ru.vekha.reporting.history.AssignmentActs;
import ru.vekha.reporting.history.HistorySheets;
import ru.vekha.security.SignedInPerson;

/** Everything that happened to one assignment, as a page and as an act to print. */
@Controller
class ActController {

  private final Readers readers;
  private final AssignmentActs acts;

  ActController(Readers readers, AssignmentActs acts) {
    this.readers = readers;
    this.acts = acts;
  }

  @GetMapping("/history/assignments/{id}")
  String page(@PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    model.addAttribute("act", act(id, person));
    return "reporting/act";
  }

  @GetMapping("/history/assignments/{id}/act.docx")
  ResponseEntity<byte[]> document(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    return file(id, person, "docx");
  }

  @GetMapping("/history/assignments/{id}/act.xlsx")
  ResponseEntity<byte[]> workbook(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    return file(id, person, "xlsx");
  }

  /** Drawn by the page. */
  @GetMapping("/history/assignments/{id}/diagram.bpmn")
  ResponseEntity<byte[]> diagram(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    readers.require(person);
    return acts.diagram(id, person.id())
        .map(
            bytes ->
                ResponseEntity.ok()
                    .contentType(MediaType.APPLICATION_XML)
                    .cacheControl(CacheControl.noStore())
                    .body(bytes))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ResponseEntity<byte[]> file(UUID id, SignedInPerson person, String ending) {
    return ReportFiles.answer(
        HistorySheets.of(act(id, person), readers.today(readers.scope("", person))), ending);
  }

  private AssignmentAct act(UUID id, SignedInPerson person) {
    readers.require(person);
    return acts.find(id, person.id())
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
