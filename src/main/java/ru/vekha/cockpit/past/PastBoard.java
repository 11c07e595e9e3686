package ru.vekha.cockpit.past;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.cockpit.board.filter.BoardShow;
import ru.vekha.control.CardCounters;
import ru.vekha.control.CardState;
import ru.vekha.control.ControlCard;
import ru.vekha.organisation.FittingPlans;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scope;
import ru.vekha.organisation.Scopes;

/**
 * The board as it stood at a moment, within what a person may read today. Each card's last event
 * until then is looked up, so only so many cards are asked at once (adr 0026).
 */
@Repository
public class PastBoard {

  static final int MOST_ORGANISATIONS = 300;
  static final int MOST_CARDS = 30_000;

  private final Scopes scopes;
  private final FittingPlans plans;
  private final JdbcClient jdbc;

  PastBoard(Scopes scopes, FittingPlans plans, JdbcClient jdbc) {
    this.scopes = scopes;
    this.plans = plans;
    this.jdbc = jdbc;
  }

  /**
   * A page of it.
   *
   * @param offset how many lines to pass over
   * @param limit how many to give at most
   * @throws BoardRefused if the person may not read the organisation, or too much is asked at once
   */
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public PastPage of(String personId, PastQuestion question, int offset, int limit) {
    plans.fitThisTransaction();
    String[] organisations = organisations(personId, question.organisationId());
    requireFew(organisations, question);
    List<PastLine> lines = new ArrayList<>();
    Map<BoardShow, Long> counters = new EnumMap<>(BoardShow.class);
    jdbc.sql(PastSql.of(question.show(), which(question)))
        .param("organisations", organisations)
        .param("roadmap", question.roadmapId(), Types.OTHER)
        .param("now", Timestamp.from(question.moment()))
        .param("soon", Timestamp.from(question.moment().plus(CardCounters.SOON)))
        .param("limit", limit)
        .param("offset", offset)
        .query(
            row -> {
              for (BoardShow show : BoardShow.values()) {
                counters.put(show, row.getLong(PastSql.column(show)));
              }
              if (row.getString("id") != null) {
                lines.add(line(row, question.moment()));
              }
            });
    return new PastPage(counters, lines);
  }

  private String[] organisations(String personId, @Nullable String organisation) {
    Scope scope = organisation == null ? scopes.of(personId) : scopes.of(personId, organisation);
    List<String> found = scopes.organisations(scope, MOST_ORGANISATIONS + 1);
    if (organisation != null && found.isEmpty()) {
      throw new BoardRefused(
          "Такой организации нет или её работа вам не видна. Выберите организацию из списка.");
    }
    if (found.size() > MOST_ORGANISATIONS) {
      throw new BoardRefused(
          "На прошедший день показывается работа не больше %d организаций сразу. Выберите одну из территорий."
              .formatted(MOST_ORGANISATIONS));
    }
    return found.toArray(String[]::new);
  }

  private void requireFew(String[] organisations, PastQuestion question) {
    int cards =
        jdbc.sql(
                "SELECT count(*) FROM (SELECT 1 FROM control_card k WHERE "
                    + which(question)
                    + " LIMIT :most) counted")
            .param("organisations", organisations)
            .param("roadmap", question.roadmapId(), Types.OTHER)
            .param("most", MOST_CARDS + 1)
            .query(Integer.class)
            .single();
    if (cards > MOST_CARDS) {
      throw new BoardRefused(
          "Поручений больше %d тысяч: столько на прошедший день не показывается. Выберите организацию или дорожную карту."
              .formatted(MOST_CARDS / 1_000));
    }
  }

  private static String which(PastQuestion question) {
    return "k.organisation_id = ANY (:organisations)"
        + (question.roadmapId() == null ? "" : " AND k.roadmap_id = :roadmap");
  }

  private static PastLine line(ResultSet row, Instant moment) throws SQLException {
    String family = row.getString("family_name");
    LocalDate due = row.getObject("current_due", LocalDate.class);
    CardState state = CardState.valueOf(row.getString("state"));
    return new PastLine(
        row.getObject("id", UUID.class),
        row.getString("short_name"),
        row.getString("roadmap_title"),
        row.getString("activity_number"),
        row.getString("activity_title"),
        family == null
            ? Role.ofGroup(row.getString("responsible_role")).title()
            : Person.shortName(family, row.getString("given_name"), row.getString("patronymic")),
        row.getObject("original_due", LocalDate.class),
        due,
        ControlCard.daysLate(state, due, ZoneId.of(row.getString("zone")), moment),
        row.getInt("level"),
        state.title(),
        row.getBoolean("asked"));
  }
}
