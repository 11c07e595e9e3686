package ru.vekha.reporting.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.reporting.TableReport;
import ru.vekha.reporting.discipline.Discipline;
import ru.vekha.reporting.discipline.DisciplineLine;
import ru.vekha.reporting.discipline.DisciplinePeriod;
import ru.vekha.reporting.discipline.DisciplineQuestion;
import ru.vekha.reporting.discipline.DisciplineSheet;
import ru.vekha.reporting.discipline.DisciplineTable;
import ru.vekha.security.SignedInPerson;

/** The page «Исполнительская дисциплина» and the same as a workbook. */
@Controller
class DisciplineController {

  /** A page with more lines helps nobody; the workbook has them all. */
  private static final int SHOWN = 500;

  private final Readers readers;
  private final DisciplineQuestions questions;
  private final Discipline discipline;
  private final DisciplineForm form;

  DisciplineController(
      Readers readers, DisciplineQuestions questions, Discipline discipline, DisciplineForm form) {
    this.readers = readers;
    this.questions = questions;
    this.discipline = discipline;
    this.form = form;
  }

  @GetMapping("/discipline")
  String page(
      @RequestParam Map<String, String> asked,
      @AuthenticationPrincipal SignedInPerson person,
      Model model,
      HttpServletResponse response) {
    readers.require(person);
    DisciplineChoice choice = DisciplineChoice.of(asked);
    form.fill(model, choice, person);
    try {
      DisciplineQuestion question = questions.of(choice, person);
      DisciplineTable table = discipline.of(question);
      model.addAttribute("columns", form.columns(question.grouping()));
      model.addAttribute("days", days(question.period()));
      model.addAttribute("lines", sorted(table, choice).stream().limit(SHOWN).toList());
      model.addAttribute("found", table.lines().size());
      model.addAttribute("total", table.total().orElse(null));
    } catch (QuestionRefused refused) {
      response.setStatus(HttpStatus.BAD_REQUEST.value());
      model.addAttribute("refusal", refused.getMessage());
    }
    return "reporting/discipline";
  }

  @GetMapping("/discipline/table.xlsx")
  ResponseEntity<byte[]> workbook(
      @RequestParam Map<String, String> asked, @AuthenticationPrincipal SignedInPerson person) {
    readers.require(person);
    DisciplineChoice choice = DisciplineChoice.of(asked);
    DisciplineQuestion question = questions.of(choice, person);
    DisciplineTable table = discipline.of(question);
    return ReportFiles.answer(
        DisciplineSheet.of(
            question.grouping(),
            new DisciplineTable(sorted(table, choice), table.total()),
            Stream.of(
                    question.grouping().title(),
                    "Сроки " + days(question.period()),
                    form.chosen(choice, person))
                .filter(line -> !line.isEmpty())
                .toList(),
            readers.today(question.scope())),
        "xlsx");
  }

  private static List<DisciplineLine> sorted(DisciplineTable table, DisciplineChoice choice) {
    return table.lines().stream().sorted(choice.order().lines(choice.down())).toList();
  }

  private static String days(DisciplinePeriod period) {
    return "с " + TableReport.words(period.from()) + " по " + TableReport.words(period.to());
  }
}
