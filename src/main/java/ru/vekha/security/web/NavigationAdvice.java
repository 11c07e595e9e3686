package ru.vekha.security.web;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** Tells the layout of all pages whose page it is. */
@ControllerAdvice
class NavigationAdvice {

  private final Access access;

  NavigationAdvice(Access access) {
    this.access = access;
  }

  @ModelAttribute("navigation")
  @Nullable Navigation navigation(@AuthenticationPrincipal @Nullable SignedInPerson person) {
    return person == null ? null : new Navigation(access, person.id());
  }
}
