package ru.vekha.security;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.organisation.DirectoryLog;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.StaffAdministration;

/**
 * Accounts as an administrator gives and renews them. Rights are checked by {@link
 * StaffAdministration}; the passwords returned are shown once and kept nowhere.
 */
@Component
public class AccountAdministration {

  private final StaffAdministration staff;
  private final Accounts accounts;
  private final DirectoryLog log;
  private final TransactionTemplate transaction;

  AccountAdministration(
      StaffAdministration staff,
      Accounts accounts,
      DirectoryLog log,
      TransactionTemplate transaction) {
    this.staff = staff;
    this.accounts = accounts;
    this.log = log;
    this.transaction = transaction;
  }

  /**
   * Adds a person who can sign in.
   *
   * @return the start password
   * @throws LoginTaken if somebody else signs in with the name
   */
  public String add(
      String actor, Person person, String login, String organisationId, Collection<Role> roles) {
    return inTransaction(
        () -> {
          staff.add(actor, person, organisationId, roles);
          return accounts.openWithStartPassword(person.id(), login);
        });
  }

  /**
   * Replaces a person's password by a start password, which is returned. Sessions that are still
   * open reach nothing but the page where it is changed, and end when it is.
   */
  public String renew(String actor, String personId) {
    return inTransaction(() -> renewed(actor, personId));
  }

  /** Opens a closed account again, with a start password, which is returned. */
  public String reopen(String actor, String personId) {
    return inTransaction(
        () -> {
          staff.reopen(actor, personId);
          return renewed(actor, personId);
        });
  }

  private String renewed(String actor, String personId) {
    staff.whole(actor, personId);
    log.person(actor, DirectoryLog.Kind.START_PASSWORD_SET, personId);
    return accounts.renewStartPassword(personId);
  }

  private String inTransaction(Supplier<String> work) {
    return Objects.requireNonNull(transaction.execute(status -> work.get()));
  }
}
