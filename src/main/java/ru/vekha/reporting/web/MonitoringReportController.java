package ru.vekha.reporting.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.security.SignedInPerson;

/** Gives the reports of monitoring as files to those who may see what they tell. */
@RestController
class MonitoringReportController {

  private final MonitoringReports reports;

  MonitoringReportController(MonitoringReports reports) {
    this.reports = reports;
  }

  @GetMapping("/monitoring/reports/{name}")
  ResponseEntity<byte[]> report(
      @PathVariable String name,
      @RequestParam(defaultValue = "") String organisation,
      @RequestParam(defaultValue = "0") int year,
      @RequestParam(defaultValue = "0") int set,
      @RequestParam(required = false) @Nullable UUID period,
      @AuthenticationPrincipal SignedInPerson person) {
    List<String> parts = List.of(name.split("\\."));
    if (parts.size() != 2) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    String ending = parts.get(1);
    return switch (parts.get(0)) {
      case "note" -> ReportFiles.answer(reports.note(period, person), ending);
      case "summary" -> ReportFiles.answer(reports.summary(period, person), ending);
      case "federal" -> ReportFiles.answer(reports.federal(organisation, year, person), ending);
      case "personified" -> ReportFiles.answer(reports.mentees(organisation, person), ending);
      case "mentors" -> ReportFiles.answer(reports.mentors(organisation, person), ending);
      case "indicators" -> {
        var table = reports.indicators(organisation, year, set, person);
        yield ReportFiles.answer(table.report(), table.chart(), ending);
      }
      default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }
}
