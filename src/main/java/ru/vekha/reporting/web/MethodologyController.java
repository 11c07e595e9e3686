package ru.vekha.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
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
import ru.vekha.reporting.methodology.BranchLine;
import ru.vekha.reporting.methodology.BranchOrder;
import ru.vekha.reporting.methodology.BranchSheet;
import ru.vekha.reporting.methodology.MethodologyBranch;
import ru.vekha.reporting.methodology.ModelStage;
import ru.vekha.security.SignedInPerson;

/** The page «Методологическая проверка» and the same as a workbook. */
@Controller
class MethodologyController {

  private static final String REFUSAL = "refusal";
  private static final int ON_A_PAGE = 50;
  private static final int IN_A_WORKBOOK = 2_000;

  private static final String TOO_MANY_TO_SORT =
      "Организаций больше %d: по числу недостающих документов столько не упорядочить. Выберите одну из территорий или порядок по названию."
          .formatted(MethodologyBranch.MOST_COUNTED);
  private static final String TOO_MANY =
      "Организаций больше %d: столько в один файл не выгружается. Выберите одну из территорий."
          .formatted(IN_A_WORKBOOK);

  private final Readers readers;
  private final MethodologyBranch branch;
  private final WorkFilters filters;

  MethodologyController(Readers readers, MethodologyBranch branch, WorkFilters filters) {
    this.readers = readers;
    this.branch = branch;
    this.filters = filters;
  }

  @GetMapping("/methodology")
  String page(
      @RequestParam Map<String, String> asked,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    readers.require(person);
    MethodologyChoice choice = MethodologyChoice.of(asked);
    model.addAttribute("choice", choice);
    model.addAttribute("stages", ModelStage.values());
    model.addAttribute("organisations", filters.organisations(readers.scope("", person)));
    model.addAttribute(
        "orders",
        Arrays.stream(BranchOrder.values())
            .map(each -> new WorkFilters.Option(each.word(), each.title()))
            .toList());
    try {
      List<BranchLine> lines =
          lines(choice, person, (choice.page() - 1) * ON_A_PAGE, ON_A_PAGE + 1);
      model.addAttribute("lines", lines.stream().limit(ON_A_PAGE).toList());
      model.addAttribute("more", lines.size() > ON_A_PAGE);
    } catch (QuestionRefused refused) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute(REFUSAL, refused.getMessage());
    }
    return "reporting/methodology";
  }

  @GetMapping("/methodology/table.xlsx")
  ResponseEntity<byte[]> workbook(
      @RequestParam Map<String, String> asked, @AuthenticationPrincipal SignedInPerson person) {
    readers.require(person);
    MethodologyChoice choice = MethodologyChoice.of(asked);
    List<BranchLine> lines = lines(choice, person, 0, IN_A_WORKBOOK + 1);
    if (lines.size() > IN_A_WORKBOOK) {
      throw new QuestionRefused(TOO_MANY);
    }
    return ReportFiles.answer(
        BranchSheet.of(
            lines, List.of(), readers.today(readers.scope(choice.organisation(), person))),
        "xlsx");
  }

  private List<BranchLine> lines(
      MethodologyChoice choice, SignedInPerson person, int offset, int limit) {
    Scope scope = readers.scope(choice.organisation(), person);
    if (choice.chosenOrder() == BranchOrder.NAME) {
      return branch.byName(scope, offset, limit);
    }
    List<BranchLine> all = branch.byMissing(scope);
    if (all.size() > MethodologyBranch.MOST_COUNTED) {
      throw new QuestionRefused(TOO_MANY_TO_SORT);
    }
    return all.stream().skip(offset).limit(limit).toList();
  }
}
