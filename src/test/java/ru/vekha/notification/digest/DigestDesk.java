package ru.vekha.notification.digest;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.town.TestPerson;

/** Orders digests for people and looks at what they get. */
final class DigestDesk {

  private final JdbcClient jdbc;

  DigestDesk(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A digest as the outbox keeps it. */
  record Digest(String subject, String body, String state) {}

  void order(TestPerson person, int hour) {
    jdbc.sql(
            "INSERT INTO notification_setting (person_id, email, digest, digest_hour)"
                + " VALUES (:person, :email, true, :hour)")
        .param("person", person.id())
        .param("email", person.login() + "@school.test")
        .param("hour", hour)
        .update();
  }

  List<Digest> of(TestPerson person) {
    return jdbc.sql(
            "SELECT * FROM mail_outbox WHERE person_id = :person AND letter = 'MORNING_DIGEST'"
                + " ORDER BY id")
        .param("person", person.id())
        .query(
            (row, number) ->
                new Digest(row.getString("subject"), row.getString("body"), row.getString("state")))
        .list();
  }

  /** How many days a digest was made for, empty ones with them. */
  int days(TestPerson person) {
    return jdbc.sql("SELECT count(*) FROM morning_digest WHERE person_id = ?")
        .param(person.id())
        .query(Integer.class)
        .single();
  }
}
