package ru.vekha.reporting.web;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.reporting.RoadmapReport;
import ru.vekha.reporting.RoadmapReports;
import ru.vekha.reporting.docx.DocxReport;
import ru.vekha.reporting.summary.FinalReports;
import ru.vekha.reporting.xlsx.XlsxReport;
import ru.vekha.roadmap.RoadmapRights;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.security.SignedInPerson;

/**
 * Gives a roadmap with its state as a file to those who may open the roadmap's page, with the work
 * of all organisations that the page counts; for others there is none.
 */
@RestController
class ReportController {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
  private static final MediaType DOCX =
      MediaType.parseMediaType(OFFICE + "wordprocessingml.document");
  private static final MediaType XLSX = MediaType.parseMediaType(OFFICE + "spreadsheetml.sheet");

  private final RoadmapReports reports;
  private final FinalReports finals;
  private final Roadmaps roadmaps;
  private final RoadmapRights rights;

  ReportController(
      RoadmapReports reports, FinalReports finals, Roadmaps roadmaps, RoadmapRights rights) {
    this.finals = finals;
    this.reports = reports;
    this.roadmaps = roadmaps;
    this.rights = rights;
  }

  @GetMapping("/roadmaps/{id}/export.docx")
  ResponseEntity<byte[]> docx(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    return file(id, person, DOCX, "docx", DocxReport::of);
  }

  @GetMapping("/roadmaps/{id}/export.xlsx")
  ResponseEntity<byte[]> xlsx(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    return file(id, person, XLSX, "xlsx", XlsxReport::of);
  }

  @GetMapping("/roadmaps/{id}/final.docx")
  ResponseEntity<byte[]> finalDocx(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    return ReportFiles.answer(finals.of(report(id, person)), "docx");
  }

  @GetMapping("/roadmaps/{id}/final.xlsx")
  ResponseEntity<byte[]> finalXlsx(
      @PathVariable UUID id, @AuthenticationPrincipal SignedInPerson person) {
    return ReportFiles.answer(finals.of(report(id, person)), "xlsx");
  }

  private RoadmapReport report(UUID id, SignedInPerson person) {
    return roadmaps
        .find(id)
        .filter(found -> rights.mayRead(person.id(), found.organisationId()))
        .flatMap(found -> reports.of(found.id()))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private ResponseEntity<byte[]> file(
      UUID id,
      SignedInPerson person,
      MediaType type,
      String ending,
      Function<RoadmapReport, byte[]> format) {
    RoadmapReport report = report(id, person);
    ContentDisposition asFile =
        ContentDisposition.attachment()
            .filename(report.fileName(ending), StandardCharsets.UTF_8)
            .build();
    return ResponseEntity.ok()
        .contentType(type)
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
        .body(format.apply(report));
  }
}
