package ru.vekha.cockpit.past;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import ru.vekha.cockpit.board.filter.BoardShow;
import ru.vekha.control.CardsAsOf;

/** The statement behind the board of an earlier day: all cards once, for counters and page. */
final class PastSql {

  /** Words that an amendment has changed since are told as they were. */
  private static final String FORMER =
      """
      coalesce((SELECT w.before FROM amendment_row t JOIN amendment m ON m.id = t.amendment_id
                  JOIN amendment_word w ON w.amendment_id = t.amendment_id AND w.place = t.place
                 WHERE t.activity_id = a.id AND m.amended_at > :now AND w.field = '%s'
                 ORDER BY m.amended_at, m.id LIMIT 1), a.%s)""";

  /** Whoever has handed work over since had it then. */
  private static final String RESPONSIBLE =
      """
      coalesce((SELECT h.from_person_id FROM handover h
                 WHERE h.card_id = c.id AND h.at > :now ORDER BY h.place LIMIT 1), c.responsible_person_id)""";

  private PastSql() {}

  static String of(BoardShow show, String which) {
    return "WITH c AS MATERIALIZED (SELECT * FROM "
        + CardsAsOf.of(which)
        + " c WHERE c.state NOT IN ('PLANNED', 'CLOSED', 'WITHDRAWN')), n AS (SELECT "
        + Arrays.stream(BoardShow.values())
            .map(each -> "count(*) FILTER (WHERE " + condition(each) + ") AS " + column(each))
            .collect(Collectors.joining(", "))
        + " FROM c), page AS (SELECT c.*, "
        + CardsAsOf.SHIFT_ASKED
        + " AS asked FROM c WHERE "
        + condition(show)
        + " ORDER BY c.due_at NULLS LAST, c.id LIMIT :limit OFFSET :offset) SELECT n.*, c.id, o.short_name,"
        + " r.title AS roadmap_title, "
        + FORMER.formatted("NUMBER", "number")
        + " AS activity_number, "
        + FORMER.formatted("TITLE", "title")
        + " AS activity_title, c.responsible_role, p.family_name, p.given_name, p.patronymic,"
        + " c.original_due, c.current_due, c.state, c.level, c.zone, c.asked"
        + " FROM n LEFT JOIN page c ON true"
        + " LEFT JOIN organisation o ON o.id = c.organisation_id"
        + " LEFT JOIN roadmap r ON r.id = c.roadmap_id"
        + " LEFT JOIN activity a ON a.id = c.activity_id"
        + " LEFT JOIN person p ON p.id = "
        + RESPONSIBLE
        + " ORDER BY c.due_at NULLS LAST, c.id";
  }

  static String column(BoardShow show) {
    return "n_" + show.name().toLowerCase(Locale.ROOT);
  }

  /** The board's own conditions; only whether a shift was asked for has a time of its own. */
  private static String condition(BoardShow show) {
    return "("
        + (show == BoardShow.SHIFTS_ASKED
            ? "c.state IN ('OPEN', 'RETURNED', 'HANDED_IN') AND " + CardsAsOf.SHIFT_ASKED
            : show.condition())
        + ")";
  }
}
