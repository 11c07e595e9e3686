package ru.vekha.reporting.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.SqlParameterValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.CardState;
import ru.vekha.organisation.FittingPlans;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scopes;

/** Finds assignments, those that are long done too, as they stood at a moment. */
@Repository
public class AssignmentHistory {

  /**
   * An assignment stood as its last event before the moment has left it; of a roadmap that was
   * launched later nothing stood.
   */
  private static final String FOUND =
      """
      SELECT c.id, o.short_name, r.title AS roadmap_title, a.number, a.title, c.responsible_role,
             p.family_name, p.given_name, p.patronymic, c.original_due, s.current_due, s.state, s.level
        FROM (%s) c
        JOIN organisation o ON o.id = c.organisation_id
        JOIN activity a ON a.id = c.activity_id
        JOIN roadmap r ON r.id = c.roadmap_id
        LEFT JOIN person p ON p.id = c.responsible_person_id
       CROSS JOIN LATERAL (
         SELECT e.state, e.current_due, e.level FROM control_event e
          WHERE e.card_id = c.id AND e.at < :asOf ORDER BY e.id DESC LIMIT 1) s
       WHERE r.launched_at < :asOf""";

  /** So many organisations are asked one by one; of more the latest dates are sifted. */
  private static final int FEW = 300;

  /** Gathered and put in their order, so that no more is asked of them than fills a page. */
  private static final String GATHERED =
      "SELECT * FROM control_card WHERE organisation_id = ANY (:organisations)"
          + " ORDER BY current_due DESC NULLS LAST, id";

  /** OFFSET 0 keeps this a question about each row, in the order of the dates. */
  private static final String SIFTED =
      """
      SELECT * FROM control_card w WHERE
       EXISTS (SELECT 1 FROM organisation_above u WHERE u.organisation_id = w.organisation_id
                  AND (u.above_id = ANY (:branches)
                       OR u.above_id = u.organisation_id AND u.above_id = ANY (:own)) OFFSET 0)""";

  private static final String ORDER =
      " ORDER BY c.current_due DESC NULLS LAST, c.id LIMIT :limit OFFSET :offset";

  private final FittingPlans plans;
  private final Narrowings narrowings;
  private final JdbcClient jdbc;
  private final Scopes scopes;
  private final int few;

  @Autowired
  AssignmentHistory(FittingPlans plans, Narrowings narrowings, JdbcClient jdbc, Scopes scopes) {
    this(plans, narrowings, jdbc, scopes, FEW);
  }

  AssignmentHistory(
      FittingPlans plans, Narrowings narrowings, JdbcClient jdbc, Scopes scopes, int few) {
    this.plans = plans;
    this.narrowings = narrowings;
    this.jdbc = jdbc;
    this.scopes = scopes;
    this.few = few;
  }

  /**
   * The assignments looked for, those with the latest date first.
   *
   * @param offset how many to pass over
   * @param limit how many to give at most
   */
  @Transactional(readOnly = true)
  public List<HistoryLine> find(HistoryQuestion question, int offset, int limit) {
    plans.fitThisTransaction();
    List<String> organisations = scopes.organisations(question.scope(), few + 1);
    Map<String, Object> values = new HashMap<>();
    values.put("organisations", organisations.toArray(String[]::new));
    values.put("branches", question.scope().branches().toArray(String[]::new));
    values.put("own", question.scope().own().toArray(String[]::new));
    values.put("roadmap", new SqlParameterValue(Types.OTHER, question.roadmap()));
    values.put("person", beginning(question.person()));
    values.put("document", question.document());
    values.put("from", moment(question.from()));
    values.put("before", moment(question.before()));
    values.put("asOf", moment(question.asOf()));
    values.put("offset", offset);
    values.put("limit", limit);
    String cards = organisations.size() > few ? SIFTED : GATHERED;
    return jdbc.sql(FOUND.formatted(cards) + narrowings.of(question, values) + ORDER)
        .params(values)
        .query(AssignmentHistory::line)
        .list();
  }

  private static HistoryLine line(ResultSet row, int number) throws SQLException {
    String familyName = row.getString("family_name");
    return new HistoryLine(
        row.getObject("id", UUID.class),
        row.getString("short_name"),
        row.getString("roadmap_title"),
        row.getString("number"),
        row.getString("title"),
        familyName == null
            ? Role.ofGroup(row.getString("responsible_role")).title()
            : Person.shortName(
                familyName, row.getString("given_name"), row.getString("patronymic")),
        row.getObject("original_due", LocalDate.class),
        row.getObject("current_due", LocalDate.class),
        CardState.valueOf(row.getString("state")).title(),
        row.getInt("level"));
  }

  private static SqlParameterValue moment(@Nullable Instant moment) {
    return new SqlParameterValue(Types.TIMESTAMP, moment == null ? null : Timestamp.from(moment));
  }

  /** Names that begin like this, whatever signs it holds. */
  private static String beginning(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
