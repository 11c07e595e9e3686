package ru.vekha.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** Instead of a workbook that cannot be made the page it belongs to says why. */
@ControllerAdvice(
    assignableTypes = {
      DisciplineController.class,
      HistoryController.class,
      MethodologyController.class
    })
class RefusedWorkbooks {

  private static final String WORKBOOK = "/table.xlsx";

  @ExceptionHandler(QuestionRefused.class)
  RedirectView refused(
      QuestionRefused refused, HttpServletRequest request, RedirectAttributes said) {
    said.addFlashAttribute("refusal", refused.getMessage());
    return new RedirectView(
        request.getServletPath().replace(WORKBOOK, "") + "?" + request.getQueryString());
  }
}
