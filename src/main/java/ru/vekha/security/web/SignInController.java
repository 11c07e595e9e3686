package ru.vekha.security.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** The sign-in page, and where a person goes from it. */
@Controller
class SignInController {

  /** The most pressing tasks first; Tasklist itself would begin with the newest. */
  private static final String TASKS =
      "/camunda/app/tasklist/default/#/?sorting="
          + "%5B%7B%22sortBy%22:%22dueDate%22,%22sortOrder%22:%22asc%22%7D%5D";

  private final Access access;

  SignInController(Access access) {
    this.access = access;
  }

  @GetMapping("/sign-in")
  String page() {
    return "sign-in";
  }

  /**
   * Those who look after others start at what is late, those who only administer at the directory,
   * everybody else at their tasks.
   */
  @GetMapping("/")
  String start(@AuthenticationPrincipal SignedInPerson person) {
    if (!access.branches(person.id()).isEmpty()) {
      return "redirect:/camunda/app/welcome/default/";
    }
    return access.onlyAdministers(person.id()) ? "redirect:/directory" : "redirect:" + TASKS;
  }
}
