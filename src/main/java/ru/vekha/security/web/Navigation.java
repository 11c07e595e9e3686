package ru.vekha.security.web;

import java.util.EnumSet;
import java.util.Set;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Role;

/** What the head of every page asks about the person; asked only when a page is drawn. */
public final class Navigation {

  private static final Set<Role> KEEPERS_OF_REGISTERS =
      EnumSet.of(Role.ORGANISATION_HEAD, Role.CURATOR, Role.PSYCHOLOGIST);

  private static final Set<Role> NEAR_PROGRAMMES =
      EnumSet.complementOf(EnumSet.of(Role.MENTOR, Role.PSYCHOLOGIST, Role.ADMINISTRATOR));

  private final Access access;
  private final String personId;

  Navigation(Access access, String personId) {
    this.access = access;
    this.personId = personId;
  }

  /** Whether the person has to do with the registers of an organisation. */
  public boolean isKeeperOfRegisters() {
    return access.hasAnywhere(personId, KEEPERS_OF_REGISTERS);
  }

  /** Whether the person keeps or reads what surrounds the pairs. */
  public boolean isNearProgrammes() {
    return access.hasAnywhere(personId, NEAR_PROGRAMMES);
  }

  /** Whether the person has pages of the directory. */
  public boolean isAdministrator() {
    return !access.administered(personId).isEmpty();
  }

  /** Whether the person may prove the history of organisations. */
  public boolean isAuditing() {
    return !access.audited(personId).isEmpty();
  }

  /** Whether the person has work of organisations to look at, beside keeping accounts. */
  public boolean isWorking() {
    return !access.onlyAdministers(personId);
  }

  /** Whether the person looks after how others keep to dates. */
  public boolean isOverseeing() {
    return access.oversees(personId);
  }
}
