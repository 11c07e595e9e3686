package ru.vekha.community.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import ru.vekha.community.SurroundingHidden;

/** What somebody may not see looks as if it were not there. */
@ControllerAdvice(assignableTypes = {CommunityController.class, SurroundingController.class})
class HiddenSurroundings {

  @ExceptionHandler(SurroundingHidden.class)
  void hidden(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
