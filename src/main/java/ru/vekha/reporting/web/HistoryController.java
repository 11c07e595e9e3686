package ru.vekha.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.organisation.Scope;
import ru.vekha.reporting.WorkFilters;
import ru.vekha.reporting.history.AssignmentHistory;
import ru.vekha.reporting.history.HistoryLine;
import ru.vekha.reporting.history.HistoryQuestion;
import ru.vekha.reporting.history.HistorySheets;
import ru.vekha.security.SignedInPerson;

/** The page «История поручений» and the same as a workbook. */
@Controller
class HistoryController {

  private static final String REFUSAL = "refusal";
  private static final int ON_A_PAGE = 50;

  /** Larger workbooks open slowly; the question can be narrowed. */
  private static final int IN_A_WORKBOOK = 20_000;

  private static final String TOO_MANY =
      "Нашлось больше %d тысяч поручений: столько в один файл не выгружается. Сузьте поиск, например одной дорожной картой."
          .formatted(IN_A_WORKBOOK / 1_000);

  private final Readers readers;
  private final HistoryQuestions questions;
  private final AssignmentHistory history;
  private final WorkFilters filters;

  HistoryController(
      Readers readers, HistoryQuestions questions, AssignmentHistory history, WorkFilters filters) {
    this.readers = readers;
    this.questions = questions;
    this.history = history;
    this.filters = filters;
  }

  @GetMapping("/history")
  String page(
      @RequestParam Map<String, String> asked,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    readers.require(person);
    HistoryChoice choice = HistoryChoice.of(asked);
    fill(model, choice, person);
    try {
      List<HistoryLine> lines =
          history.find(
              questions.of(choice, person), (choice.page() - 1) * ON_A_PAGE, ON_A_PAGE + 1);
      model.addAttribute("lines", lines.stream().limit(ON_A_PAGE).toList());
      model.addAttribute("more", lines.size() > ON_A_PAGE);
    } catch (QuestionRefused refused) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute(REFUSAL, refused.getMessage());
    }
    return "reporting/history";
  }

  @GetMapping("/history/table.xlsx")
  ResponseEntity<byte[]> workbook(
      @RequestParam Map<String, String> asked, @AuthenticationPrincipal SignedInPerson person) {
    readers.require(person);
    HistoryQuestion question = questions.of(HistoryChoice.of(asked), person);
    List<HistoryLine> lines = history.find(question, 0, IN_A_WORKBOOK + 1);
    if (lines.size() > IN_A_WORKBOOK) {
      throw new QuestionRefused(TOO_MANY);
    }
    return ReportFiles.answer(
        HistorySheets.of(lines, List.of(), readers.today(question.scope())), "xlsx");
  }

  private void fill(Model model, HistoryChoice choice, SignedInPerson person) {
    Scope scope = readers.scope("", person);
    model.addAttribute("choice", choice);
    model.addAttribute("organisations", filters.organisations(scope));
    model.addAttribute("roadmaps", filters.roadmaps(scope));
    model.addAttribute(
        "courses",
        List.of(HistoryQuestion.Course.values()).stream()
            .map(each -> new WorkFilters.Option(HistoryChoice.word(each), each.title()))
            .toList());
  }
}
