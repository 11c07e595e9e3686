package ru.vekha.execution.web;

import org.springframework.http.HttpStatus;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ResponseStatus;
import ru.vekha.document.DocumentRefused;
import ru.vekha.execution.LaunchRefused;
import ru.vekha.execution.SettlementRefused;
import ru.vekha.roadmap.RoadmapRefused;

/** Says in plain words why something could not be done with a roadmap. */
@ControllerAdvice(
    assignableTypes = {
      RoadmapController.class,
      OpeningController.class,
      DraftController.class,
      DraftRowController.class,
      DraftOffersController.class,
      RowMatchController.class,
      AmendmentController.class,
      RoadmapEndController.class,
      ShiftOrderController.class,
      LevelsController.class
    })
class RoadmapRefusals {

  @ExceptionHandler(RoadmapRefused.class)
  @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
  String unreadable(RoadmapRefused refused, Model model) {
    return page(refused.what(), refused.remedy(), model);
  }

  @ExceptionHandler(DocumentRefused.class)
  @ResponseStatus(HttpStatus.UNPROCESSABLE_ENTITY)
  String notADocument(DocumentRefused refused, Model model) {
    return page(refused.getMessage(), "Ничего не изменено.", model);
  }

  @ExceptionHandler(LaunchRefused.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  String notLaunched(LaunchRefused refused, Model model) {
    return page(
        refused.getMessage(),
        "Ничего не запущено и не изменено. Вернитесь к списку дорожных карт.",
        model);
  }

  @ExceptionHandler(SettlementRefused.class)
  @ResponseStatus(HttpStatus.CONFLICT)
  String tooLate(SettlementRefused refused, Model model) {
    return page(refused.getMessage(), "Вернитесь на страницу и обновите её.", model);
  }

  private static String page(String what, String remedy, Model model) {
    model.addAttribute("what", what);
    model.addAttribute("remedy", remedy);
    return "roadmaps/refused";
  }
}
