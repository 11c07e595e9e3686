package ru.vekha.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.reporting.methodology.CheckedOrganisation;
import ru.vekha.reporting.methodology.FolderArchive;
import ru.vekha.reporting.methodology.FolderSheet;
import ru.vekha.reporting.methodology.MethodologyCheck;
import ru.vekha.security.SignedInPerson;

/** The documents of one organisation: as a page, as a register and as one archive. */
@Controller
class MethodologyFolderController {

  private final Readers readers;
  private final Access access;
  private final Organisations organisations;
  private final MethodologyCheck check;
  private final FolderArchive archive;
  private final Clock clock;

  MethodologyFolderController(
      Readers readers,
      Access access,
      Organisations organisations,
      MethodologyCheck check,
      FolderArchive archive,
      Clock clock) {
    this.readers = readers;
    this.access = access;
    this.organisations = organisations;
    this.check = check;
    this.archive = archive;
    this.clock = clock;
  }

  @GetMapping("/methodology/organisations/{id}")
  String page(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person, Model model) {
    model.addAttribute("checked", checked(id, person));
    return "reporting/methodology-organisation";
  }

  @GetMapping("/methodology/organisations/{id}/register.xlsx")
  ResponseEntity<byte[]> register(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson person) {
    CheckedOrganisation checked = checked(id, person);
    return ReportFiles.answer(
        FolderSheet.of(checked, Set.of(), today(checked.organisation())), "xlsx");
  }

  /** Once the archive has begun nothing can be said any more: who may see it is asked before. */
  @GetMapping("/methodology/organisations/{id}/folder.zip")
  void folder(
      @PathVariable String id,
      @AuthenticationPrincipal SignedInPerson person,
      HttpServletResponse response)
      throws IOException {
    CheckedOrganisation checked = checked(id, person);
    LocalDate today = today(checked.organisation());
    response.setContentType("application/zip");
    response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment()
            .filename(FolderArchive.fileName(checked, today), StandardCharsets.UTF_8)
            .build()
            .toString());
    archive.write(checked, today, response.getOutputStream());
  }

  /** For somebody who may not see it there is none. */
  private CheckedOrganisation checked(String id, SignedInPerson person) {
    readers.require(person);
    return organisations
        .find(id)
        .filter(found -> access.mayRead(person.id(), found.id()))
        .map(check::of)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private LocalDate today(Organisation organisation) {
    return LocalDate.now(clock.withZone(organisation.zone()));
  }
}
