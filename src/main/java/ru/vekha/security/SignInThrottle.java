package ru.vekha.security;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Slows guessing down: after five failures the login is closed to that address for a minute, then
 * two, four, at most fifteen. Other addresses are not touched, so nobody can lock a colleague out.
 */
@Component
class SignInThrottle {

  private static final int FREE_FAILURES = 5;
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private final JdbcClient jdbc;
  private final Clock clock;

  SignInThrottle(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean isBlocked(String login, String address) {
    return jdbc.sql(
            "SELECT EXISTS (SELECT 1 FROM sign_in_failure"
                + " WHERE login = :login AND address = :address AND blocked_until > :now)")
        .param("login", shortened(login))
        .param("address", address)
        .param("now", Timestamp.from(clock.instant()))
        .query(Boolean.class)
        .single();
  }

  @Transactional
  public void failed(String login, String address) {
    int failures =
        jdbc.sql(
                """
                INSERT INTO sign_in_failure AS f (login, address, failures, blocked_until)
                VALUES (:login, :address, 1, :now)
                ON CONFLICT (login, address) DO UPDATE SET failures = f.failures + 1
                RETURNING failures""")
            .param("login", shortened(login))
            .param("address", address)
            .param("now", Timestamp.from(clock.instant()))
            .query(Integer.class)
            .single();
    jdbc.sql(
            "UPDATE sign_in_failure SET blocked_until = :until"
                + " WHERE login = :login AND address = :address")
        .param("until", Timestamp.from(clock.instant().plus(pause(failures))))
        .param("login", shortened(login))
        .param("address", address)
        .update();
  }

  @Transactional
  public void succeeded(String login, String address) {
    Instant yesterday = clock.instant().minus(Duration.ofDays(1));
    jdbc.sql(
            "DELETE FROM sign_in_failure WHERE (login = :login AND address = :address)"
                + " OR blocked_until < :yesterday")
        .param("login", shortened(login))
        .param("address", address)
        .param("yesterday", Timestamp.from(yesterday))
        .update();
  }

  private static Duration pause(int failures) {
    if (failures < FREE_FAILURES) {
      return Duration.ZERO;
    }
    Duration pause = Duration.ofMinutes(1L << Math.min(failures - FREE_FAILURES, 4));
    return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }

  private static String shortened(String login) {
    String normalised = Accounts.normalised(login);
    return normalised.substring(0, Math.min(60, normalised.length()));
  }
}
