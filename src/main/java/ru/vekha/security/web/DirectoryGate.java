package ru.vekha.security.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.NotAdministered;
import ru.vekha.security.SignedInPerson;

/**
 * Lets administrators alone into the directory, before anything else is looked at. What is outside
 * their branch looks to them as if it were not there.
 */
@ControllerAdvice(
    assignableTypes = {
      OrganisationController.class,
      NewPersonController.class,
      StaffController.class,
      StaffAccountController.class
    })
class DirectoryGate {

  private final Access access;

  DirectoryGate(Access access) {
    this.access = access;
  }

  @ModelAttribute
  void administratorsOnly(@AuthenticationPrincipal SignedInPerson person) {
    if (access.administered(person.id()).isEmpty()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
  }

  @ExceptionHandler(NotAdministered.class)
  void hidden(HttpServletResponse response) throws IOException {
    response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }
}
