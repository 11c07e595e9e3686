package ru.vekha.cockpit.board.chart;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.cockpit.board.filter.BoardQuestion;
import ru.vekha.control.LateCards;
import ru.vekha.control.RoleCondition;

/** Where work is late: by organisation and section. */
@Repository
class LatePlaces {

  /**
   * What is late is counted by an index alone, and only the sums are put in words; OFFSET 0 keeps
   * the database from asking organisation by organisation.
   */
  private static final String PLACES =
      """
      WITH child AS (
        SELECT a.organisation_id, k.id FROM organisation k
          JOIN organisation_above a ON a.above_id = k.id WHERE k.parent_id = ANY (:branches)
        UNION ALL SELECT top, top FROM unnest(CAST(:tops AS text[])) top),
      late AS (
        SELECT k.id, c.activity_id, count(*) AS cards
          FROM (SELECT c.organisation_id, c.activity_id FROM control_card c WHERE %s OFFSET 0) c
          JOIN child k ON k.organisation_id = c.organisation_id
         GROUP BY k.id, c.activity_id)
      SELECT o.id AS organisation_id, o.short_name AS organisation, a.section, sum(l.cards) AS late
        FROM late l
        JOIN organisation o ON o.id = l.id
        JOIN activity a ON a.id = l.activity_id
       GROUP BY o.id, o.short_name, a.section ORDER BY o.short_name, o.id, a.section""";

  /**
   * The same where there are sums: below each authority by section, and each organisation's own.
   */
  private static final String PLACES_FROM_SUMS =
      """
      SELECT o.id AS organisation_id, o.short_name AS organisation, l.section, sum(l.cards) AS late
        FROM (SELECT of_id AS id, facet AS section, cards FROM card_count
               WHERE book = 'SECTION' AND kind = 'IN_WORK' AND moment <= :now AND {summed}
                 AND of_id = ANY (ARRAY(SELECT k.id FROM organisation k WHERE k.parent_id = ANY (:branches)))
              UNION ALL
              SELECT c.organisation_id, a.section, 1 FROM control_card c JOIN activity a ON a.id = c.activity_id
               WHERE {late} AND {role} AND c.organisation_id = ANY (ARRAY(
                 SELECT k.id FROM organisation k WHERE k.parent_id = ANY (:branches) OR k.id = ANY (:tops)))) l
        JOIN organisation o ON o.id = l.id
       GROUP BY o.id, o.short_name, l.section HAVING sum(l.cards) > 0 ORDER BY o.short_name, o.id, l.section"""
          .replace("{late}", LateCards.CONDITION);

  private final JdbcClient jdbc;

  LatePlaces(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** From sums where there are some for what is asked, otherwise counted. */
  List<Delays.Place> of(BoardQuestion late) {
    return late.filter().isCounted() ? fromSums(late) : counted(late);
  }

  List<Delays.Place> counted(BoardQuestion late) {
    return found(PLACES.formatted(late.datedInNumber()), late);
  }

  List<Delays.Place> fromSums(BoardQuestion late) {
    return found(RoleCondition.in(PLACES_FROM_SUMS, late.filter().role()), late);
  }

  private List<Delays.Place> found(String sql, BoardQuestion late) {
    return jdbc.sql(sql)
        .params(late.values())
        .param("branches", late.scope().branches().toArray(String[]::new))
        .param("tops", late.scope().themselves().toArray(String[]::new))
        .query(Delays.Place.class)
        .list();
  }
}
