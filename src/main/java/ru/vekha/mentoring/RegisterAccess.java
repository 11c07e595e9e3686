package ru.vekha.mentoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;

/**
 * Who sees the people of the registers: head and curator of the organisation itself, its
 * psychologist the mentees. An authority sees numbers and never people.
 */
@Component
public class RegisterAccess {

  private static final Set<Role> KEEPERS = EnumSet.of(Role.ORGANISATION_HEAD, Role.CURATOR);
  private static final Set<Role> READERS_OF_MENTEES =
      EnumSet.of(Role.ORGANISATION_HEAD, Role.CURATOR, Role.PSYCHOLOGIST);

  private final People people;
  private final Access access;

  RegisterAccess(People people, Access access) {
    this.people = people;
    this.access = access;
  }

  /** Whether the person enters and changes mentors and mentees of the organisation. */
  public boolean mayKeep(String personId, String organisationId) {
    return has(personId, organisationId, KEEPERS);
  }

  /** Whether the person may read who the mentees of the organisation are. */
  public boolean mayReadMentees(String personId, String organisationId) {
    return has(personId, organisationId, READERS_OF_MENTEES);
  }

  /** Whether the person may know how many they are. */
  public boolean mayCount(String personId, String organisationId) {
    return access.mayRead(personId, organisationId);
  }

  /** The organisations whose registers the person keeps or reads. */
  public List<String> organisationsOf(String personId) {
    return people.membershipsOf(personId).stream()
        .filter(each -> READERS_OF_MENTEES.contains(each.role()))
        .map(each -> each.organisationId())
        .distinct()
        .toList();
  }

  /**
   * Whether an entry may be tied to a user of Vekha: only to one of the organisation itself.
   *
   * @param userId null for an entry that is tied to nobody
   */
  boolean mayBeTied(@Nullable String userId, String organisationId) {
    return userId == null
        || people.ownMembershipsOf(userId).stream()
            .anyMatch(each -> each.organisationId().equals(organisationId));
  }

  /** Refuses whoever does not keep the organisation's registers. */
  public void requireKeeper(String personId, String organisationId) {
    if (!mayKeep(personId, organisationId)) {
      throw new RegisterHidden(personId, organisationId);
    }
  }

  /** Refuses whoever may not read who the organisation's mentees are. */
  public void requireReaderOfMentees(String personId, String organisationId) {
    if (!mayReadMentees(personId, organisationId)) {
      throw new RegisterHidden(personId, organisationId);
    }
  }

  private boolean has(String personId, String organisationId, Set<Role> roles) {
    return people.membershipsOf(personId).stream()
        .anyMatch(
            each -> each.organisationId().equals(organisationId) && roles.contains(each.role()));
  }
}
