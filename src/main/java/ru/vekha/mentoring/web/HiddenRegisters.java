package ru.vekha.mentoring.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import ru.vekha.mentoring.RegisterHidden;
import ru.vekha.mentoring.pair.PairHidden;

/** What somebody may not see looks as if it were not there. */
@ControllerAdvice(
    assignableTypes = {
      RegistersController.class,
      MenteeController.class,
      MentorController.class,
      MatchingController.class,
      PairController.class,
      PairPlanController.class,
      QuestionnaireController.class,
      StaffTrainingController.class,
      ImportController.class
    })
class HiddenRegisters {

  @ExceptionHandler({RegisterHidden.class, PairHidden.class})
  void hidden(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
