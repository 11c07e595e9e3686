package ru.vekha.reporting.history;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.Person;

/** From whom to whom the work went, and why. */
@Repository
@Order(6)
class ActHandovers implements ActSource {

  private final JdbcClient jdbc;

  ActHandovers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ActEntry> of(UUID cardId) {
    return jdbc.sql(
            """
            SELECT h.at, h.actor, h.reason, f.family_name AS f1, f.given_name AS f2, f.patronymic AS f3,
                   t.family_name AS t1, t.given_name AS t2, t.patronymic AS t3
              FROM handover h JOIN person f ON f.id = h.from_person_id JOIN person t ON t.id = h.to_person_id
             WHERE h.card_id = ? ORDER BY h.place""")
        .param(cardId)
        .query(
            (row, number) ->
                new ActEntry(
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    "Передача поручения",
                    List.of(
                        "%s → %s"
                            .formatted(
                                Person.shortName(
                                    row.getString("f1"), row.getString("f2"), row.getString("f3")),
                                Person.shortName(
                                    row.getString("t1"), row.getString("t2"), row.getString("t3"))),
                        "Причина: " + row.getString("reason"))))
        .list();
  }
}
