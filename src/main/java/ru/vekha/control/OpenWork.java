package ru.vekha.control;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.PersonalWork;
import ru.vekha.organisation.PersonalWork.Leaving;
import ru.vekha.organisation.PersonalWork.Piece;
import ru.vekha.organisation.Role;

/** How much unfinished work hangs on the bearer of a role, and which. */
@Repository
public class OpenWork {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private static final String WORK =
      """
      SELECT a.number, a.title, c.current_due, c.roadmap_id, r.organisation_id AS issuer, count(*) OVER () AS of_all
        FROM control_card c JOIN activity a ON a.id = c.activity_id JOIN roadmap r ON r.id = c.roadmap_id
       WHERE c.state NOT IN ('CLOSED', 'WITHDRAWN') AND %s
       ORDER BY c.current_due, c.id LIMIT :named""";

  private final JdbcClient jdbc;
  private final Access access;

  OpenWork(JdbcClient jdbc, Access access) {
    this.jdbc = jdbc;
    this.access = access;
  }

  /** Some work: how much of it there is, and the first of it. */
  public record Work(long count, List<Piece> first) {

    static final Work NONE = new Work(0, List.of());
  }

  private record Line(Piece piece, long ofAll) {}

  /** Cards that are the person's own. */
  public Work own(Leaving leaving) {
    return work(
        "c.responsible_person_id = :person AND c.organisation_id = :organisation"
            + " AND c.responsible_role = :role",
        leaving);
  }

  /** Cards of the role that have no task yet. */
  public Work planned(Leaving leaving) {
    return work(
        "c.responsible_person_id IS NULL AND c.organisation_id = :organisation"
            + " AND c.responsible_role = :role AND c.state = 'PLANNED'",
        leaving);
  }

  /** Cards whose results the organisation's controllers accept; nothing for another role. */
  public Work toAccept(Leaving leaving) {
    return leaving.of().role() == Role.CONTROLLER
        ? work("c.controller_organisation_id = :organisation", leaving)
        : Work.NONE;
  }

  /** These cards, the first of them. */
  public List<Piece> first(Collection<UUID> cards, Leaving leaving) {
    return jdbc
        .sql(WORK.formatted("c.id = ANY (CAST(:cards AS uuid[]))"))
        .param("cards", cards.toArray(UUID[]::new))
        .param("named", PersonalWork.NAMED)
        .query(line(leaving.actor()))
        .stream()
        .map(Line::piece)
        .toList();
  }

  private Work work(String condition, Leaving leaving) {
    Membership of = leaving.of();
    List<Line> lines =
        jdbc.sql(WORK.formatted(condition))
            .param("person", of.personId())
            .param("organisation", of.organisationId())
            .param("role", of.role().groupId())
            .param("named", PersonalWork.NAMED)
            .query(line(leaving.actor()))
            .list();
    return lines.isEmpty()
        ? Work.NONE
        : new Work(lines.get(0).ofAll(), lines.stream().map(Line::piece).toList());
  }

  private RowMapper<Line> line(String reader) {
    return (row, number) ->
        new Line(
            new Piece(
                text(row),
                access.mayRead(reader, row.getString("issuer"))
                    ? "/roadmaps/" + row.getString("roadmap_id")
                    : null),
            row.getLong("of_all"));
  }

  private static String text(ResultSet row) throws SQLException {
    LocalDate due = row.getObject("current_due", LocalDate.class);
    String what = row.getString("number") + " " + row.getString("title");
    return due == null ? what : what + ", срок " + DAY.format(due);
  }
}
