package ru.vekha.notification.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where letters are written to; one for each fact and person, whatever happens. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Outbox {

  private static final String ADD =
      "INSERT INTO mail_outbox (fact, person_id, letter, subject, body, created_at,"
          + " next_attempt_at, expires_at)";
  private static final String ONCE = " ON CONFLICT (fact, person_id) DO NOTHING";

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;

  Outbox(JdbcClient jdbc, JdbcTemplate batches) {
    this.jdbc = jdbc;
    this.batches = batches;
  }

  /**
   * A letter to be written.
   *
   * @param expires when it is no longer worth sending
   */
  public record Entry(
      String fact, String letter, LetterTemplate.Text text, Instant now, Instant expires) {}

  /**
   * Whom a letter goes to: a person, or everybody with a role in an organisation.
   *
   * @param personId null when the role says it
   */
  public record Address(
      @Nullable String organisationId, @Nullable String role, @Nullable String personId) {

    /** One person, whatever the person's roles are. */
    public static Address of(String personId) {
      return new Address(null, null, personId);
    }
  }

  /** A letter with its address. */
  public record Addressed(Entry entry, Address to) {}

  /**
   * Adds letters for those addressed who want such letters, and for whoever stands in for one of
   * them, whose letter says so; by one statement however many they are. Who is addressed and stands
   * in as well gets the letter as their own. Returns how many there are.
   */
  public int addAddressed(List<Addressed> letters) {
    return jdbc.sql(
            ADD
                + """
                 SELECT DISTINCT ON (l.fact, who.person_id) l.fact, who.person_id, l.letter,
                        CASE WHEN who.standing THEN l.deputy_subject ELSE l.subject END,
                        CASE WHEN who.standing THEN l.deputy_body ELSE l.body END,
                        l.now, l.now, l.expires
                   FROM unnest(
                     CAST(:facts AS text[]), CAST(:letters AS text[]), CAST(:subjects AS text[]),
                     CAST(:bodies AS text[]), CAST(:deputySubjects AS text[]), CAST(:deputyBodies AS text[]),
                     CAST(:moments AS timestamptz[]), CAST(:ends AS timestamptz[]),
                     CAST(:organisations AS text[]), CAST(:roles AS text[]), CAST(:people AS text[]))
                     WITH ORDINALITY AS l
                       (fact, letter, subject, body, deputy_subject, deputy_body, now, expires,
                        organisation, role, person, place)
                   JOIN LATERAL (
                     SELECT l.person AS person_id, false AS standing WHERE l.person IS NOT NULL
                     UNION ALL
                     SELECT m.person_id, true FROM membership_at(l.now) m WHERE m.for_person_id = l.person
                     UNION ALL
                     SELECT m.person_id, m.for_person_id IS NOT NULL FROM membership_at(l.now) m
                      WHERE l.person IS NULL AND m.organisation_id = l.organisation AND m.role = l.role) who ON true
                   JOIN person p ON p.id = who.person_id AND p.active
                   JOIN notification_setting s ON s.person_id = p.id AND s.immediate
                  ORDER BY l.fact, who.person_id, who.standing, l.place"""
                + ONCE)
        .param("facts", texts(letters, each -> each.entry().fact()))
        .param("letters", texts(letters, each -> each.entry().letter()))
        .param("subjects", texts(letters, each -> each.entry().text().subject()))
        .param("bodies", texts(letters, each -> each.entry().text().body()))
        .param("deputySubjects", texts(letters, each -> each.entry().text().toDeputy().subject()))
        .param("deputyBodies", texts(letters, each -> each.entry().text().toDeputy().body()))
        .param("moments", texts(letters, each -> each.entry().now().toString()))
        .param("ends", texts(letters, each -> each.entry().expires().toString()))
        .param("organisations", texts(letters, each -> each.to().organisationId()))
        .param("roles", texts(letters, each -> each.to().role()))
        .param("people", texts(letters, each -> each.to().personId()))
        .update();
  }

  private static String[] texts(
      List<Addressed> letters, Function<Addressed, @Nullable String> part) {
    return letters.stream().map(part).toArray(String[]::new);
  }

  /** Adds a letter of its own for each person. */
  public void addEach(Map<String, Entry> byPerson) {
    batches.batchUpdate(
        ADD + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)" + ONCE,
        byPerson.entrySet(),
        500,
        (statement, each) -> {
          Entry entry = each.getValue();
          statement.setString(1, entry.fact());
          statement.setString(2, each.getKey());
          statement.setString(3, entry.letter());
          statement.setString(4, entry.text().subject());
          statement.setString(5, entry.text().body());
          statement.setTimestamp(6, Timestamp.from(entry.now()));
          statement.setTimestamp(7, Timestamp.from(entry.now()));
          statement.setTimestamp(8, Timestamp.from(entry.expires()));
        });
  }
}
