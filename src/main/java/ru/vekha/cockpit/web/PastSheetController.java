package ru.vekha.cockpit.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.cockpit.past.PastSheet;
import ru.vekha.control.PastDay;
import ru.vekha.control.PastDayRefused;
import ru.vekha.organisation.Scopes;
import ru.vekha.reporting.TableReport;
import ru.vekha.reporting.Workbooks;
import ru.vekha.security.SignedInPerson;

/** The board of an earlier day as a workbook; where none can be made, the page says why. */
@Controller
class PastSheetController {

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final PastReaders readers;
  private final PastSheet sheet;
  private final Scopes scopes;
  private final Workbooks workbooks;

  PastSheetController(PastReaders readers, PastSheet sheet, Scopes scopes, Workbooks workbooks) {
    this.readers = readers;
    this.sheet = sheet;
    this.scopes = scopes;
    this.workbooks = workbooks;
  }

  @GetMapping("/history/board/table.xlsx")
  ResponseEntity<byte[]> workbook(
      @RequestParam Map<String, String> asked, @AuthenticationPrincipal SignedInPerson person) {
    readers.require(person);
    PastChoice choice = PastChoice.of(asked);
    PastDay day = readers.day(choice, scopes.of(person.id()));
    TableReport report = sheet.of(person.id(), choice.question(day), day);
    return ResponseEntity.ok()
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(report.fileName("xlsx"), StandardCharsets.UTF_8)
                .build()
                .toString())
        .cacheControl(CacheControl.noStore())
        .contentType(WORKBOOK)
        .body(workbooks.of(report));
  }

  @ExceptionHandler({BoardRefused.class, PastDayRefused.class})
  RedirectView refused(
      RuntimeException refused, HttpServletRequest request, RedirectAttributes said) {
    said.addFlashAttribute("refusal", refused.getMessage());
    return new RedirectView(
        "/history/board?" + Objects.requireNonNullElse(request.getQueryString(), ""));
  }
}
