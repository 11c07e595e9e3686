package ru.vekha.security;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.database.StartRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/**
 * Makes the first administrator of an empty installation from a secret, before the port opens;
 * there is no first-run page that a stranger could reach first.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {

  private final JdbcClient jdbc;
  private final Organisations organisations;
  private final People people;
  private final Accounts accounts;
  private final TransactionTemplate transaction;
  private final FirstAdministratorProperties given;
  private final boolean demonstration;

  FirstAdministrator(
      JdbcClient jdbc,
      Organisations organisations,
      People people,
      Accounts accounts,
      TransactionTemplate transaction,
      FirstAdministratorProperties given,
      @Value("${vekha.demonstration:false}") boolean demonstration) {
    this.jdbc = jdbc;
    this.organisations = organisations;
    this.people = people;
    this.accounts = accounts;
    this.transaction = transaction;
    this.given = given;
    this.demonstration = demonstration;
  }

  @Override
  public void afterSingletonsInstantiated() {
    if (demonstration || administratorExists()) {
      return;
    }
    if (given.password().isBlank()) {
      throw new StartRefused(
          "В базе ещё нет ни одного администратора, и пароль для первого не задан.",
          "Положите пароль в секрет vekha.first-administrator.password"
              + " (или в переменную VEKHA_FIRSTADMINISTRATOR_PASSWORD) и запустите снова.");
    }
    try {
      transaction.executeWithoutResult(status -> create());
    } catch (WeakPassword weak) {
      throw new StartRefused(
          "Пароль первого администратора не годится. " + weak.getMessage(),
          "Замените секрет vekha.first-administrator.password и запустите снова.");
    }
  }

  private void create() {
    if (organisations.isEmpty()) {
      organisations.add(
          new Organisation(
              "authority",
              null,
              OrganisationKind.MUNICIPALITY,
              given.organisation(),
              given.organisation(),
              given.zone()));
    }
    String organisation = organisations.top().id();
    Person administrator = new Person(People.newId(), "Администратор", "", "", "", true);
    people.add(administrator);
    people.add(new Membership(administrator.id(), organisation, Role.ADMINISTRATOR));
    accounts.open(administrator.id(), given.login(), given.password().strip());
  }

  private boolean administratorExists() {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM membership m JOIN person p ON p.id = m.person_id"
                + " WHERE m.role = :role AND p.active)")
        .param("role", Role.ADMINISTRATOR.groupId())
        .query(Boolean.class)
        .single();
  }
}
