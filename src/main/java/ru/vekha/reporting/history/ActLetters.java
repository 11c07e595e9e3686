package ru.vekha.reporting.history;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.Person;

/** Letters about the assignment: when, to whom, and whether the mail server took them. */
@Repository
@Order(5)
class ActLetters implements ActSource {

  private final JdbcClient jdbc;

  ActLetters(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ActEntry> of(UUID cardId) {
    return jdbc.sql(
            """
            SELECT m.created_at AS at, m.subject, p.family_name, p.given_name, p.patronymic,
                   CASE m.state WHEN 'SENT' THEN 'Отправлено' WHEN 'WAITING' THEN 'Ждёт отправки'
                        WHEN 'REFUSED' THEN 'Почтовый сервер не принял' WHEN 'EXPIRED' THEN 'Не удалось отправить в срок'
                        ELSE 'Не отправлено' END AS fate
              FROM mail_outbox m JOIN person p ON p.id = m.person_id
             WHERE m.fact LIKE 'card:%' AND split_part(m.fact, ':', 2) = ? ORDER BY m.id""")
        .param(cardId.toString())
        .query(
            (row, number) ->
                new ActEntry(
                    row.getTimestamp("at").toInstant(),
                    ActEntry.SYSTEM,
                    "Письмо: " + row.getString("subject"),
                    List.of(
                        "Кому: "
                            + Person.shortName(
                                row.getString("family_name"),
                                row.getString("given_name"),
                                row.getString("patronymic")),
                        row.getString("fate"))))
        .list();
  }
}
