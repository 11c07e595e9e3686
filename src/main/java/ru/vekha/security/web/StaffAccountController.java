package ru.vekha.security.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.StaffLeaving;
import ru.vekha.security.AccountAdministration;
import ru.vekha.security.SignedInPerson;

/** What an administrator does to a person's account. */
@Controller
class StaffAccountController {

  private final StaffLeaving leaving;
  private final AccountAdministration accounts;
  private final PersonPages pages;

  StaffAccountController(StaffLeaving leaving, AccountAdministration accounts, PersonPages pages) {
    this.leaving = leaving;
    this.accounts = accounts;
    this.pages = pages;
  }

  @PostMapping("/directory/people/{id}/start-password")
  String renew(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson actor, Model model) {
    return pages.startPassword(actor, id, accounts.renew(actor.id(), id), model);
  }

  @PostMapping("/directory/people/{id}/reopen")
  String reopen(
      @PathVariable String id, @AuthenticationPrincipal SignedInPerson actor, Model model) {
    return pages.startPassword(actor, id, accounts.reopen(actor.id(), id), model);
  }

  @PostMapping("/directory/people/{id}/close")
  String close(
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean sure,
      @RequestParam(defaultValue = "") String successor,
      @AuthenticationPrincipal SignedInPerson actor,
      Model model,
      HttpServletResponse response) {
    return pages.after(() -> close(actor, id, sure, successor), actor, id, model, response);
  }

  private void close(SignedInPerson actor, String id, boolean sure, String successor) {
    if (!sure) {
      throw new DirectoryRefused("sure", "Отметьте, что доступ действительно нужно закрыть.");
    }
    leaving.close(actor.id(), id, successor.isBlank() ? null : successor);
  }
}
