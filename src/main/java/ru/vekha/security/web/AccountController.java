package ru.vekha.security.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.organisation.People;
import ru.vekha.security.Accounts;
import ru.vekha.security.OwnPassword;
import ru.vekha.security.SignedInPerson;
import ru.vekha.security.WeakPassword;
import ru.vekha.security.WrongPassword;

/** The page on which everybody sees their own access and changes their password. */
@Controller
class AccountController {

  private final OwnPassword ownPassword;
  private final Accounts accounts;
  private final People people;
  private final PersonPages pages;

  AccountController(OwnPassword ownPassword, Accounts accounts, People people, PersonPages pages) {
    this.ownPassword = ownPassword;
    this.accounts = accounts;
    this.people = people;
    this.pages = pages;
  }

  @GetMapping("/account")
  String account(@AuthenticationPrincipal SignedInPerson person, Model model) {
    return page(person, Map.of(), model);
  }

  @PostMapping("/account")
  String change(
      @RequestParam(defaultValue = "") String old,
      @RequestParam(defaultValue = "") String chosen,
      @RequestParam(defaultValue = "") String again,
      @AuthenticationPrincipal SignedInPerson person,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    Map<String, String> problems = problems(old, chosen, again, person, request);
    if (problems.isEmpty()) {
      request.changeSessionId();
      return "redirect:/account?changed";
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
    return page(person, problems, model);
  }

  private Map<String, String> problems(
      String old, String chosen, String again, SignedInPerson person, HttpServletRequest request) {
    if (!chosen.equals(again)) {
      return Map.of("again", "Новый пароль и его повтор различаются.");
    }
    try {
      ownPassword.change(
          person.id(), old, chosen, request.getRemoteAddr(), request.getSession().getId());
      return Map.of();
    } catch (WrongPassword wrong) {
      return Map.of("old", text(wrong.getMessage()));
    } catch (WeakPassword weak) {
      return Map.of("chosen", text(weak.getMessage()));
    }
  }

  private String page(SignedInPerson person, Map<String, String> problems, Model model) {
    model.addAttribute("person", people.find(person.id()).orElseThrow());
    model.addAttribute("login", accounts.loginOf(person.id()));
    model.addAttribute("lines", pages.lines(people.ownMembershipsOf(person.id())));
    model.addAttribute("mustChange", accounts.mustChange(person.id()));
    model.addAttribute("problems", problems);
    return "account";
  }

  private static String text(@Nullable String message) {
    return String.valueOf(message);
  }
}
