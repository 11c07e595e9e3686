package ru.vekha.cockpit.board;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.cockpit.board.filter.BoardFilter;
import ru.vekha.cockpit.board.filter.BoardOrder;
import ru.vekha.cockpit.board.filter.BoardQuestion;
import ru.vekha.cockpit.board.filter.BoardRefused;

/** Finds the rows of a page: in the order of the dates by an index, in another one by sorting. */
@Repository
class BoardRows {

  /** So many are sorted; more would be slow for all who wait for the database. */
  static final int MOST_SORTED = 10_000;

  private static final String COUNT =
      "SELECT count(*) FROM (SELECT 1 FROM control_card c WHERE %s LIMIT %d) counted";

  private final JdbcClient jdbc;

  BoardRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many there are, counted up to a number. */
  int count(BoardQuestion question, int most) {
    int dated = count(question, question.datedInNumber(), most);
    String undated = question.undatedInNumber();
    return undated == null || dated == most
        ? dated
        : dated + count(question, undated, most - dated);
  }

  private int count(BoardQuestion question, String which, int most) {
    return jdbc.sql(COUNT.formatted(which, most))
        .params(question.values())
        .query(Integer.class)
        .single();
  }

  /** As many rows from a place on; nothing named is the beginning. */
  List<BoardRow> from(@Nullable BoardCursor cursor, BoardQuestion question, int limit) {
    if (question.filter().order() != BoardOrder.DUE) {
      return sorted(cursor == null ? 0 : cursor.skipped(), question, limit);
    }
    List<BoardRow> rows = new ArrayList<>();
    if (cursor == null || cursor.id() == null || cursor.due() != null) {
      rows.addAll(dated(cursor, question, limit));
    }
    if (rows.size() < limit && question.undated() != null) {
      boolean among = cursor != null && cursor.id() != null && cursor.due() == null;
      rows.addAll(undated(among ? cursor : null, question, limit - rows.size()));
    }
    return rows;
  }

  private List<BoardRow> dated(@Nullable BoardCursor cursor, BoardQuestion question, int limit) {
    boolean down = question.filter().down();
    String way = down ? " DESC" : "";
    String begin =
        cursor == null || cursor.id() == null
            ? ""
            : " AND (c.due_at, c.id) %s (CAST(:fromDue AS timestamptz), :fromId)"
                .formatted(down ? "<" : ">");
    return rows(
        "SELECT c.id, row_number() OVER () AS place FROM (SELECT c.id FROM control_card c WHERE "
            + question.dated()
            + begin
            + " ORDER BY c.due_at"
            + way
            + ", c.id"
            + way
            + " LIMIT :limit) c",
        cursor,
        question,
        limit);
  }

  private List<BoardRow> undated(@Nullable BoardCursor cursor, BoardQuestion question, int limit) {
    return rows(
        "SELECT c.id, row_number() OVER () AS place FROM (SELECT c.id FROM control_card c WHERE "
            + question.undated()
            + (cursor == null ? "" : " AND c.id > :fromId")
            + " ORDER BY c.id LIMIT :limit) c",
        cursor,
        question,
        limit);
  }

  private List<BoardRow> sorted(int skipped, BoardQuestion question, int limit) {
    BoardFilter filter = question.filter();
    if (count(question, MOST_SORTED + 1) > MOST_SORTED) {
      throw new BoardRefused(
          "Отобрано больше 10 000 строк: так много можно упорядочить только по сроку. Сузьте отбор"
              + " или выберите порядок по сроку.");
    }
    return rows(
        "SELECT c.id, row_number() OVER () AS place FROM (SELECT c.id FROM control_card c WHERE "
            + question.all()
            + " ORDER BY "
            + filter.order().sql(filter.down())
            + " LIMIT :limit OFFSET "
            + Math.min(skipped, MOST_SORTED)
            + ") c",
        null,
        question,
        limit);
  }

  private List<BoardRow> rows(
      String page, @Nullable BoardCursor cursor, BoardQuestion question, int limit) {
    var statement =
        jdbc.sql("WITH page AS (" + page + ") " + BoardRowReader.SHOWN)
            .params(question.values())
            .param("limit", limit);
    if (cursor != null && cursor.id() != null) {
      statement = statement.param("fromId", cursor.id());
      if (cursor.due() != null) {
        statement = statement.param("fromDue", Timestamp.from(cursor.due()));
      }
    }
    return statement.query(new BoardRowReader(question.now())).list();
  }
}
