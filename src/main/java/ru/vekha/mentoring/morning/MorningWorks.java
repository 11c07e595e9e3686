package ru.vekha.mentoring.morning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.CardRow;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.control.DueMarks;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;

/** The assignments of an organisation whose day is near or past, or whose result came back. */
@Repository
class MorningWorks {

  /** More than anybody calls about in a morning; the earliest days come first. */
  private static final int MOST = 100;

  private static final CardRow CARD = new CardRow();

  private final JdbcClient jdbc;
  private final DueMarks marks;
  private final People people;

  MorningWorks(JdbcClient jdbc, DueMarks marks, People people) {
    this.jdbc = jdbc;
    this.marks = marks;
    this.people = people;
  }

  List<MorningWork> of(Organisation organisation) {
    return jdbc.sql(
            "SELECT "
                + CardRow.COLUMNS
                + """
                , a.number, a.title FROM control_card c JOIN activity a ON a.id = c.activity_id
                 WHERE c.organisation_id = :organisation AND c.state IN ('OPEN', 'RETURNED')
                   AND (c.state = 'RETURNED' OR c.current_due <= :soon)
                 ORDER BY c.due_at, c.id LIMIT :most""")
        .param("organisation", organisation.id())
        .param("soon", marks.soonUntil(organisation.zone()))
        .param("most", MOST)
        .query(this::work)
        .list();
  }

  private MorningWork work(ResultSet row, int number) throws SQLException {
    ControlCard card = CARD.mapRow(row, number);
    return new MorningWork(
        row.getString("number"),
        row.getString("title"),
        Optional.ofNullable(card.responsiblePersonId())
            .flatMap(people::find)
            .map(Person::shortName)
            .orElse(card.responsibleRole().title()),
        marks.of(card),
        card.state() == CardState.RETURNED);
  }
}
