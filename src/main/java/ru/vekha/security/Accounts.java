package ru.vekha.security;

import java.util.Locale;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Logins and password hashes. */
@Component
public class Accounts implements UserDetailsService {

  private final JdbcClient jdbc;
  private final PasswordEncoder encoder;
  private final PasswordPolicy policy;
  private final StartPasswords startPasswords;

  Accounts(
      JdbcClient jdbc,
      PasswordEncoder encoder,
      PasswordPolicy policy,
      StartPasswords startPasswords) {
    this.jdbc = jdbc;
    this.encoder = encoder;
    this.policy = policy;
    this.startPasswords = startPasswords;
  }

  /**
   * Gives a person a login.
   *
   * @throws WeakPassword if the password does not keep to the policy
   */
  @Transactional
  public void open(String personId, String login, String password) {
    openAlike(Map.of(personId, login), password);
  }

  /**
   * Gives several people the same password, which costs as much as one: a hash is dear on purpose.
   *
   * @param logins by the people's ids
   * @throws WeakPassword if the password does not keep to the policy
   */
  @Transactional
  public void openAlike(Map<String, String> logins, String password) {
    logins.values().forEach(login -> policy.check(login, password));
    String hash = encoder.encode(password);
    logins.forEach((person, login) -> insert(person, login, hash, false));
  }

  /**
   * Gives a person a login and a password to be changed at the first sign-in.
   *
   * @return the password, which is kept nowhere
   * @throws LoginTaken if somebody else signs in with it
   */
  @Transactional
  public String openWithStartPassword(String personId, String login) {
    String password = startPasswords.next(login);
    try {
      insert(personId, login, encoder.encode(password), true);
    } catch (DuplicateKeyException taken) {
      throw new LoginTaken(taken);
    }
    return password;
  }

  /**
   * Replaces a person's password by one to be changed at the next sign-in.
   *
   * @return the password, which is kept nowhere
   */
  @Transactional
  public String renewStartPassword(String personId) {
    String password = startPasswords.next(loginOf(personId));
    update(personId, password, true);
    return password;
  }

  /**
   * Sets the password that a person has chosen.
   *
   * @throws WeakPassword if the password does not keep to the policy
   */
  @Transactional
  public void choose(String personId, String password) {
    policy.check(loginOf(personId), password);
    update(personId, password, false);
  }

  /** Whether the person still signs in with a password that somebody else has seen. */
  public boolean mustChange(String personId) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM account WHERE person_id = :person AND must_change)")
        .param("person", personId)
        .query(Boolean.class)
        .single();
  }

  /** The name a person signs in with. */
  public String loginOf(String personId) {
    return jdbc.sql("SELECT login FROM account WHERE person_id = :person")
        .param("person", personId)
        .query(String.class)
        .single();
  }

  @Override
  public SignedInPerson loadUserByUsername(String login) {
    return jdbc.sql(
            """
            SELECT a.person_id, a.password_hash
              FROM account a JOIN person p ON p.id = a.person_id
             WHERE a.login = :login AND p.active""")
        .param("login", normalised(login))
        .query((row, number) -> new SignedInPerson(row.getString(1), row.getString(2)))
        .optional()
        .orElseThrow(() -> new UsernameNotFoundException("unknown login"));
  }

  static String normalised(String login) {
    return login.strip().toLowerCase(Locale.ROOT);
  }

  private void insert(String personId, String login, String hash, boolean mustChange) {
    jdbc.sql(
            """
            INSERT INTO account (person_id, login, password_hash, must_change)
            VALUES (:person, :login, :hash, :mustChange)""")
        .param("person", personId)
        .param("login", normalised(login))
        .param("hash", hash)
        .param("mustChange", mustChange)
        .update();
  }

  private void update(String personId, String password, boolean mustChange) {
    jdbc.sql(
            "UPDATE account SET password_hash = :hash, must_change = :mustChange"
                + " WHERE person_id = :person")
        .param("person", personId)
        .param("hash", encoder.encode(password))
        .param("mustChange", mustChange)
        .update();
  }
}
