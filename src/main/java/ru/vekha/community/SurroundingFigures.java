package ru.vekha.community;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts for reports and indicators, without anything that tells who somebody is. */
@Repository
public class SurroundingFigures {

  /** A partner belongs to the period if it was one on some day of it. */
  private static final String PARTNERS =
      """
      SELECT count(*) AS partners,
             count(*) FILTER (WHERE business) AS enterprises,
             count(*) FILTER (WHERE agreement) AS partners_with_agreement,
             count(*) FILTER (WHERE mentor) AS partners_giving_mentors,
             count(*) FILTER (WHERE mentor AND business) AS enterprises_giving_mentors
        FROM (SELECT p.kind IN ('ENTERPRISE', 'ENTREPRENEUR') AS business,
                     EXISTS (SELECT 1 FROM partner_agreement a
                              WHERE a.partner_id = p.id AND a.state = 'CONCLUDED' AND a.dated_on <= :to
                                AND least(a.closed_on, a.valid_until) >= :from) AS agreement,
                     EXISTS (SELECT 1 FROM partner_mentor g
                              WHERE g.partner_id = p.id AND g.dated_on <= :to
                                AND (g.closed_on IS NULL OR g.closed_on >= :from)) AS mentor
                FROM partner p
               WHERE p.organisation_id = o.id AND p.dated_on <= :to
                 AND (p.closed_on IS NULL OR p.closed_on >= :from)) AS each_partner
      """;

  private static final String THANKS =
      """
      SELECT count(DISTINCT mentor_id) AS mentors_thanked,
             count(DISTINCT person_id) AS employees_thanked,
             count(DISTINCT partner_id) AS partners_thanked
        FROM incentive WHERE organisation_id = o.id AND dated_on BETWEEN :from AND :to
      """;

  private final JdbcClient jdbc;

  SurroundingFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The counts of each organisation in a period, both days included. */
  public Map<String, SurroundingCounts> of(
      Collection<String> organisationIds, LocalDate from, LocalDate to) {
    Map<String, SurroundingCounts> counts = new LinkedHashMap<>();
    jdbc.sql(
            "SELECT o.id, partner_count.*, thanks_count.*, "
                + dated("best_practice", "published_on", "practices_published")
                + dated("practice_adoption", "adopted_on", "practices_adopted")
                + dated("body_meeting", "dated_on", "meetings")
                + dated("informing", "dated_on", "informings")
                + dated("public_event", "dated_on", "events")
                + dated("special_programme", "dated_on", "special_programmes")
                + dated("check_of_act", "dated_on", "acts_checked")
                + dated("proposal", "dated_on", "proposals")
                + """
                (SELECT coalesce(sum(participants), 0) FROM special_programme
                  WHERE organisation_id = o.id AND dated_on BETWEEN :from AND :to) AS special_participants
                  FROM organisation o
                """
                + " CROSS JOIN LATERAL ("
                + PARTNERS
                + ") AS partner_count"
                + " CROSS JOIN LATERAL ("
                + THANKS
                + ") AS thanks_count"
                + " WHERE o.id = ANY (:ids) ORDER BY o.short_name, o.id")
        .param("ids", organisationIds.toArray(String[]::new))
        .param("from", from)
        .param("to", to)
        .query((row, number) -> Map.entry(row.getString("id"), counts(row)))
        .list()
        .forEach(each -> counts.put(each.getKey(), each.getValue()));
    return counts;
  }

  private static String dated(String table, String day, String name) {
    return "(SELECT count(*) FROM %s WHERE organisation_id = o.id AND %s BETWEEN :from AND :to) AS %s, "
        .formatted(table, day, name);
  }

  private static SurroundingCounts counts(ResultSet row) throws SQLException {
    return new SurroundingCounts(
        row.getInt("partners"),
        row.getInt("enterprises"),
        row.getInt("partners_with_agreement"),
        row.getInt("partners_giving_mentors"),
        row.getInt("enterprises_giving_mentors"),
        row.getInt("practices_published"),
        row.getInt("practices_adopted"),
        row.getInt("mentors_thanked"),
        row.getInt("employees_thanked"),
        row.getInt("partners_thanked"),
        row.getInt("meetings"),
        row.getInt("informings"),
        row.getInt("events"),
        row.getInt("special_programmes"),
        row.getInt("special_participants"),
        row.getInt("acts_checked"),
        row.getInt("proposals"));
  }
}
