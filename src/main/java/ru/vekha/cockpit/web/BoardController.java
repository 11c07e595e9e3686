package ru.vekha.cockpit.web;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.cockpit.board.Board;
import ru.vekha.cockpit.board.BoardPage;
import ru.vekha.cockpit.board.BoardSheet;
import ru.vekha.cockpit.board.chart.Delays;
import ru.vekha.cockpit.board.chart.Timeline;
import ru.vekha.cockpit.board.filter.BoardAddress;
import ru.vekha.cockpit.board.filter.BoardChoices;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** The board «Контроль сроков»; answers only those who may use Cockpit, with what they may see. */
@RestController
class BoardController {

  private static final int PAGE = 50;

  private static final MediaType WORKBOOK =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  private static final String NAME =
      ContentDisposition.attachment()
          .filename("Контроль сроков.xlsx", StandardCharsets.UTF_8)
          .build()
          .toString();

  private final Board board;
  private final BoardChoices choices;
  private final Delays delays;
  private final Timeline timeline;
  private final BoardSheet sheet;
  private final Access access;

  BoardController(
      Board board,
      BoardChoices choices,
      Delays delays,
      Timeline timeline,
      BoardSheet sheet,
      Access access) {
    this.board = board;
    this.choices = choices;
    this.delays = delays;
    this.timeline = timeline;
    this.sheet = sheet;
    this.access = access;
  }

  @GetMapping("/vekha/board")
  BoardPage page(
      @RequestParam Map<String, String> asked,
      @RequestParam(required = false) @Nullable String after,
      @AuthenticationPrincipal SignedInPerson person) {
    requireCockpit(person);
    return board.page(person.id(), BoardAddress.read(asked), after, PAGE);
  }

  @GetMapping("/vekha/board/counters")
  Map<String, Board.Counted> counters(
      @RequestParam Map<String, String> asked, @AuthenticationPrincipal SignedInPerson person) {
    requireCockpit(person);
    Map<String, Board.Counted> counters = new LinkedHashMap<>();
    board
        .counters(person.id(), BoardAddress.read(asked))
        .forEach((show, counted) -> counters.put(show.word(), counted));
    return counters;
  }

  /** What may be filtered by. */
  @GetMapping("/vekha/board/choices")
  BoardChoices.View choices(
      @RequestParam Map<String, String> asked, @AuthenticationPrincipal SignedInPerson person) {
    requireCockpit(person);
    return choices.of(person.id(), BoardAddress.read(asked));
  }

  /** Where and since when work is late. */
  @GetMapping("/vekha/board/delays")
  Delays.View delays(
      @RequestParam Map<String, String> asked, @AuthenticationPrincipal SignedInPerson person) {
    requireCockpit(person);
    return delays.of(person.id(), BoardAddress.read(asked));
  }

  /** The rows of a roadmap, plan against fact. */
  @GetMapping("/vekha/board/timeline")
  List<Timeline.Line> timeline(
      @RequestParam Map<String, String> asked, @AuthenticationPrincipal SignedInPerson person) {
    requireCockpit(person);
    return timeline.of(person.id(), BoardAddress.read(asked));
  }

  /** The rows of all pages as a workbook. */
  @GetMapping("/vekha/board/table.xlsx")
  ResponseEntity<byte[]> workbook(
      @RequestParam Map<String, String> asked, @AuthenticationPrincipal SignedInPerson person) {
    requireCockpit(person);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, NAME)
        .cacheControl(CacheControl.noStore())
        .contentType(WORKBOOK)
        .body(sheet.of(person.id(), BoardAddress.read(asked)));
  }

  @ExceptionHandler(BoardRefused.class)
  ResponseEntity<Map<String, String>> refused(BoardRefused refused) {
    return ResponseEntity.status(HttpStatus.UNPROCESSABLE_ENTITY)
        .body(Map.of("message", String.valueOf(refused.getMessage())));
  }

  private void requireCockpit(SignedInPerson person) {
    if (!access.usesCockpit(person.id())) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }
}
