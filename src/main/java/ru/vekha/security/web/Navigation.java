package ru.vekha.security.web;

import ru.vekha.organisation.Access;

/** What the head of every page asks about the person; asked only when a page is drawn. */
public final class Navigation {

  private final Access access;
  private final String personId;

  Navigation(Access access, String personId) {
    this.access = access;
    this.personId = personId;
  }

  /** Whether the person has pages of the directory. */
  public boolean isAdministrator() {
    return !access.administered(personId).isEmpty();
  }

  /** Whether the person has work of organisations to look at, beside keeping accounts. */
  public boolean isWorking() {
    return !access.onlyAdministers(personId);
  }
}
