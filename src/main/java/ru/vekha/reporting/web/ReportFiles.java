package ru.vekha.reporting.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.reporting.TableReport;
import ru.vekha.reporting.TargetChart;
import ru.vekha.reporting.docx.TableDocument;
import ru.vekha.reporting.xlsx.TableWorkbook;

/** Answers with a report as a file of the asked-for format. */
final class ReportFiles {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private ReportFiles() {}

  static ResponseEntity<byte[]> answer(TableReport report, String ending) {
    return answer(report, List.of(), ending);
  }

  /** A chart goes into workbooks only. */
  static ResponseEntity<byte[]> answer(TableReport report, List<TargetChart> chart, String ending) {
    return switch (ending) {
      case "docx" -> file(report, ending, "wordprocessingml.document", TableDocument.of(report));
      case "xlsx" -> file(report, ending, "spreadsheetml.sheet", TableWorkbook.of(report, chart));
      default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    };
  }

  private static ResponseEntity<byte[]> file(
      TableReport report, String ending, String type, byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(OFFICE + type))
        .cacheControl(CacheControl.noStore())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(report.fileName(ending), StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(bytes);
  }
}
