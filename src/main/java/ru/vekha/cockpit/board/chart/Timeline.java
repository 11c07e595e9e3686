package ru.vekha.cockpit.board.chart;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.cockpit.board.filter.BoardFilter;
import ru.vekha.cockpit.board.filter.BoardQuestion;
import ru.vekha.cockpit.board.filter.BoardQuestions;
import ru.vekha.cockpit.board.filter.BoardRefused;
import ru.vekha.control.LateCards;
import ru.vekha.organisation.FittingPlans;

/** A roadmap row by row: when work was to be done, and when it was. */
@Component
public class Timeline {

  /** No roadmap of the specification has a third of it. */
  static final int MOST = 500;

  /**
   * Days are told after the first and last moments of a zone are known, not for each assignment.
   */
  private static final String ROWS =
      """
      SELECT a.number, a.title, a.section, t.* FROM (
        SELECT activity_id, min(opens) AS opens, max(planned) AS planned, max(due) AS due, min(begun) AS begun,
               max(closed) AS closed, sum(cards) AS cards, sum(done) AS done, sum(late) AS late
          FROM (SELECT c.activity_id, CAST(min(c.opens_at) AT TIME ZONE c.zone AS date) AS opens,
                       max(c.original_due) AS planned, max(c.current_due) AS due,
                       CAST(min(coalesce(c.begun_at, c.opened_at)) AT TIME ZONE c.zone AS date) AS begun,
                       CAST(max(c.closed_at) FILTER (WHERE c.state = 'CLOSED') AT TIME ZONE c.zone AS date) AS closed,
                       count(*) AS cards, count(*) FILTER (WHERE c.state = 'CLOSED') AS done,
                       count(*) FILTER (WHERE %s) AS late
                  FROM control_card c WHERE c.state <> 'WITHDRAWN' AND %%s
                 GROUP BY c.activity_id, c.zone) zones
         GROUP BY activity_id) t
        JOIN activity a ON a.id = t.activity_id ORDER BY a.place, a.id LIMIT %d"""
          .formatted(LateCards.CONDITION, MOST);

  private final BoardQuestions questions;
  private final WholeRoadmap whole;
  private final FittingPlans plans;
  private final JdbcClient jdbc;

  Timeline(BoardQuestions questions, WholeRoadmap whole, FittingPlans plans, JdbcClient jdbc) {
    this.questions = questions;
    this.whole = whole;
    this.plans = plans;
    this.jdbc = jdbc;
  }

  /**
   * A row of the roadmap, over all its assignments that the person may see.
   *
   * @param opens the first day of work as planned
   * @param planned the last day as first set; null while no date is named
   * @param due the last day as agreed now
   * @param begun when the first of them was really begun
   * @param closed when the last of those done was accepted
   */
  public record Line(
      String number,
      String title,
      String section,
      LocalDate opens,
      @Nullable LocalDate planned,
      @Nullable LocalDate due,
      @Nullable LocalDate begun,
      @Nullable LocalDate closed,
      long cards,
      long done,
      long late) {}

  /**
   * The rows of the roadmap that is filtered by; which counter is shown does not matter here.
   *
   * @throws BoardRefused if no roadmap is chosen
   */
  @Transactional(readOnly = true)
  public List<Line> of(String personId, BoardFilter filter) {
    if (filter.roadmapId() == null) {
      throw new BoardRefused("Выберите дорожную карту: график строится для одной.");
    }
    plans.fitThisTransaction();
    BoardQuestion question = questions.of(personId, filter);
    if (question.isOfWholeRoadmap()) {
      return whole.lines(question);
    }
    plans.hashSums();
    return jdbc.sql(ROWS.formatted(question.anywhere()))
        .params(question.values())
        .query(Line.class)
        .list();
  }
}
