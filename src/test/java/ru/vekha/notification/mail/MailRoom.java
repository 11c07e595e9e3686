package ru.vekha.notification.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import ru.vekha.town.TestPerson;

/** Sends the letters of a test through the server of the test, and looks at the outbox. */
final class MailRoom {

  private final WaitingLetters letters;
  private final MailRules rules;
  private final PlatformTransactionManager transactions;
  private final JdbcClient jdbc;
  private final Clock clock;

  MailRoom(
      WaitingLetters letters,
      MailRules rules,
      PlatformTransactionManager transactions,
      JdbcClient jdbc,
      Clock clock) {
    this.letters = letters;
    this.rules = rules;
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A letter as the outbox keeps it. */
  record Kept(String state, int attempts, Integer code, Instant next) {}

  /** One node's run against a server on a port of this machine. */
  MailRun runAt(int port) {
    JavaMailSenderImpl server = new JavaMailSenderImpl();
    server.setHost("127.0.0.1");
    server.setPort(port);
    Properties properties = server.getJavaMailProperties();
    properties.setProperty("mail.smtp.connectiontimeout", "5000");
    properties.setProperty("mail.smtp.timeout", "5000");
    return new MailRun(letters, new PostOffice(server, rules, clock), rules, clock, transactions);
  }

  /** Sends all that is due. */
  void sendAll(int port) {
    MailRun run = runAt(port);
    boolean more = run.send();
    while (more) {
      more = run.send();
    }
  }

  /** Gives a person an address, and no quiet hours. */
  String opens(TestPerson person) {
    String address = person.login() + "@school.test";
    jdbc.sql(
            "INSERT INTO notification_setting (person_id, email, digest, immediate, quiet_from,"
                + " quiet_to) VALUES (:person, :email, true, true, 0, 0)")
        .param("person", person.id())
        .param("email", address)
        .update();
    return address;
  }

  void quiet(TestPerson person, int from, int to) {
    jdbc.sql(
            "UPDATE notification_setting SET quiet_from = :from, quiet_to = :to"
                + " WHERE person_id = :person")
        .param("from", from)
        .param("to", to)
        .param("person", person.id())
        .update();
  }

  List<Kept> of(TestPerson person) {
    return jdbc.sql("SELECT * FROM mail_outbox WHERE person_id = :person ORDER BY id")
        .param("person", person.id())
        .query(
            (row, number) ->
                new Kept(
                    row.getString("state"),
                    row.getInt("attempts"),
                    row.getObject("smtp_code", Integer.class),
                    row.getTimestamp("next_attempt_at").toInstant()))
        .list();
  }

  Kept only(TestPerson person) {
    List<Kept> all = of(person);
    if (all.size() != 1) {
      throw new IllegalStateException(all.size() + " letters");
    }
    return all.get(0);
  }

  boolean addressRefused(TestPerson person) {
    return jdbc.sql(
            "SELECT address_refused_at IS NOT NULL FROM notification_setting WHERE person_id = ?")
        .param(person.id())
        .query(Boolean.class)
        .single();
  }
}
