package ru.vekha.reporting.discipline;

/**
 * The question in SQL. What it says of one assignment and one of its dates:
 *
 * <ul>
 *   <li>on time: the result that was accepted, or waits for it, was handed in by the end of the
 *       day;
 *   <li>late: it was handed in after that day, or the day has passed and it still has to be done;
 *   <li>nobody could: the day had passed before the assignment was open, or before the step before
 *       it was done; held against nobody;
 *   <li>otherwise the day lies ahead and says nothing yet.
 * </ul>
 *
 * <p>Days count where the organisation is. A result that was returned and handed in again counts by
 * its last hand-in; the delay leaves out the days that it lay with the controller. What an order
 * has taken back counts nowhere, but what was left undone when a roadmap was closed does.
 */
final class DisciplineSql {

  private static final String WORK =
      """
      WITH work AS (
        SELECT c.*, o.in_branch,
               (CAST(:now AS timestamptz) AT TIME ZONE c.zone)::date AS today,
               CASE WHEN c.state IN ('HANDED_IN', 'CLOSED') THEN (c.handed_in_at AT TIME ZONE c.zone)::date END AS done_on,
               CASE WHEN c.state = 'WITHDRAWN' THEN (c.closed_at AT TIME ZONE c.zone)::date END AS left_on,
               (CASE WHEN c.step IS NULL THEN c.opened_at
                     WHEN c.process_instance_id IS NOT NULL THEN coalesce(c.begun_at, c.opened_at)
                END AT TIME ZONE c.zone)::date AS could_begin_on
          FROM (SELECT organisation_id, true AS in_branch FROM organisation_above WHERE above_id = ANY (:branches)
                UNION SELECT unnest(CAST(:own AS text[])), false) o
          JOIN control_card c ON c.organisation_id = o.organisation_id
         WHERE (CAST(:roadmap AS uuid) IS NULL OR c.roadmap_id = :roadmap)
           AND (c.original_due BETWEEN :from AND :to OR c.current_due BETWEEN :from AND :to
                OR c.state = 'AWAITING_DATE' AND (c.opened_at AT TIME ZONE c.zone)::date <= :to)
           AND (c.state <> 'WITHDRAWN'
                OR EXISTS (SELECT 1 FROM control_event e WHERE e.card_id = c.id AND e.kind = 'LEFT_UNDONE'))),
      judged AS (
        SELECT w.organisation_id, w.roadmap_id, w.state, w.shift_count, w.original_due, w.current_due,
               CASE WHEN shown.person_id IS NULL THEN w.responsible_role END AS role, shown.person_id,
               coalesce(w.done_on, w.left_on, w.today) AS ended_on,
               CASE WHEN w.state IN ('RETURNED', 'WITHDRAWN') THEN w.round ELSE greatest(w.round - 1, 0) END AS returns,
               first.outcome AS first_outcome, agreed.outcome AS outcome,
               CASE WHEN agreed.outcome IN ('LATE', 'UNDONE') AND w.round > 0 THEN (
                 SELECT coalesce(sum(greatest(0, r.returned_on - greatest(r.handed_on, w.current_due))), 0)
                   FROM (SELECT e.kind, (e.at AT TIME ZONE w.zone)::date AS returned_on,
                                (lag(e.at) OVER (ORDER BY e.id) AT TIME ZONE w.zone)::date AS handed_on
                           FROM control_event e WHERE e.card_id = w.id AND e.kind IN ('HANDED_IN', 'RETURNED')) r
                  WHERE r.kind = 'RETURNED') ELSE 0 END AS accepting_days
          FROM work w
         CROSS JOIN LATERAL (
           SELECT CASE WHEN w.in_branch OR w.organisation_id = ANY (:named) THEN w.responsible_person_id END AS person_id) shown
         CROSS JOIN LATERAL (SELECT %s AS outcome) first
         CROSS JOIN LATERAL (SELECT %s AS outcome) agreed),
      j AS (
        SELECT *, CASE WHEN outcome IN ('LATE', 'UNDONE') THEN ended_on - current_due - accepting_days END AS delay
          FROM judged),
      line AS (
        SELECT %s, GROUPING(%s) > 0 AS is_sum,
               count(*) FILTER (WHERE first_outcome = 'ON_TIME') AS first_on_time,
               count(*) FILTER (WHERE first_outcome IN ('LATE', 'UNDONE')) AS first_late,
               count(*) FILTER (WHERE outcome = 'ON_TIME') AS on_time,
               count(*) FILTER (WHERE outcome IN ('LATE', 'UNDONE')) AS late,
               count(*) FILTER (WHERE outcome = 'UNDONE' AND j.state <> 'WITHDRAWN') AS open_and_late,
               coalesce(sum(delay), 0) AS delay_days,
               coalesce(percentile_cont(0.5) WITHIN GROUP (ORDER BY delay), 0) AS median_delay,
               count(*) FILTER (WHERE shift_count > 0) AS shifted,
               sum(shift_count) AS shifts,
               coalesce(sum(current_due - original_due) FILTER (WHERE shift_count > 0), 0) AS shift_days,
               sum(returns) AS returns,
               count(*) FILTER (WHERE first_outcome = 'NOBODY' OR outcome = 'NOBODY') AS nobody_could,
               count(*) FILTER (WHERE j.state = 'AWAITING_DATE') AS awaiting_date
          FROM j %s
         GROUP BY GROUPING SETS ((%s), ()))
      SELECT l.*, o.short_name, p.family_name, p.given_name, p.patronymic, r.title AS roadmap_title
        FROM line l
        LEFT JOIN organisation o ON o.id = l.organisation_id
        LEFT JOIN person p ON p.id = l.person_id
        LEFT JOIN roadmap r ON r.id = CAST(l.roadmap_id AS uuid)
       ORDER BY l.is_sum, o.short_name, r.title, l.organisation_id, l.role, l.person_id, l.roadmap_id""";

  private static final String OUTCOME =
      """
      CASE WHEN w.%1$s IS NULL OR w.%1$s NOT BETWEEN :from AND :to THEN NULL
           WHEN w.done_on <= w.%1$s THEN 'ON_TIME'
           WHEN w.done_on IS NULL AND coalesce(w.left_on, w.today) <= w.%1$s THEN NULL
           WHEN w.could_begin_on IS NULL OR w.could_begin_on > w.%1$s THEN 'NOBODY'
           WHEN w.done_on IS NULL THEN 'UNDONE' ELSE 'LATE' END""";

  private DisciplineSql() {}

  static String of(DisciplineGrouping grouping) {
    return WORK.formatted(
        OUTCOME.formatted("original_due"),
        OUTCOME.formatted("current_due"),
        grouping.subject(),
        grouping.keys().split(",")[0],
        grouping.join(),
        grouping.keys());
  }
}
