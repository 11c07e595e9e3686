package ru.vekha.security.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** The sign-in page, and where a person goes from it. */
@Controller
class SignInController {

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
    return access.onlyAdministers(person.id())
        ? "redirect:/directory"
        : "redirect:/camunda/app/tasklist/default/";
  }
}
