package ru.vekha.security;

import java.util.Locale;
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

  Accounts(JdbcClient jdbc, PasswordEncoder encoder, PasswordPolicy policy) {
    this.jdbc = jdbc;
    this.encoder = encoder;
    this.policy = policy;
  }

  /**
   * Gives a person a login.
   *
   * @throws WeakPassword if the password does not keep to the policy
   */
  @Transactional
  public void open(String personId, String login, String password) {
    policy.check(login, password);
    jdbc.sql(
            "INSERT INTO account (person_id, login, password_hash) VALUES (:person, :login, :hash)")
        .param("person", personId)
        .param("login", normalised(login))
        .param("hash", encoder.encode(password))
        .update();
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
}
