package ru.vekha.security.web;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.StaffAdministration;
import ru.vekha.security.AccountAdministration;
import ru.vekha.security.SignedInPerson;

/** What an administrator does to a person's account. */
@Controller
class StaffAccountController {

  private final StaffAdministration staff;
  private final AccountAdministration accounts;
  private final PersonPages pages;

  StaffAccountController(
      StaffAdministration staff, AccountAdministration accounts, PersonPages pages) {
    this.staff = staff;
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
      @AuthenticationPrincipal SignedInPerson actor,
      Model model,
      HttpServletResponse response) {
    return pages.after(() -> close(actor, id, sure), actor, id, model, response);
  }

  private void close(SignedInPerson actor, String id, boolean sure) {
    if (!sure) {
      throw new DirectoryRefused("sure", "Отметьте, что доступ действительно нужно закрыть.");
    }
    staff.close(actor.id(), id);
  }
}
