package ru.vekha.execution.amendment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The amendments of roadmaps: which order changed what, who brought it in and when. */
@Repository
public class Amendments {

  private final JdbcClient jdbc;
  private final Clock clock;

  Amendments(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** One amendment as the history of a roadmap shows it. */
  public record Told(
      UUID id,
      String orderNumber,
      LocalDate orderDate,
      String personId,
      Instant at,
      List<ToldRow> rows) {}

  /**
   * A row that an amendment touched.
   *
   * @param place its place in the story; 0 for the roadmap as a whole
   */
  public record ToldRow(
      int place,
      RowChange.Kind kind,
      String number,
      String title,
      int moved,
      int withdrawn,
      int added,
      List<WordChange> words) {}

  /** Opens the record of an amendment. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(
      UUID id,
      UUID roadmapId,
      UUID draftId,
      String orderNumber,
      LocalDate orderDate,
      String personId) {
    jdbc.sql(
            """
            INSERT INTO amendment (id, roadmap_id, draft_id, order_number, order_date, amended_by,
              amended_at)
            VALUES (?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id,
            roadmapId,
            draftId,
            orderNumber,
            orderDate,
            personId,
            Timestamp.from(clock.instant()))
        .update();
  }

  /** Tells what happened to a row; its activity is null for the roadmap as a whole. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(UUID id, @Nullable UUID activityId, ToldRow row) {
    jdbc.sql(
            """
            INSERT INTO amendment_row (amendment_id, place, activity_id, kind, number, title, moved,
              withdrawn, added)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            id,
            row.place(),
            activityId,
            row.kind().name(),
            row.number(),
            row.title(),
            row.moved(),
            row.withdrawn(),
            row.added())
        .update();
    for (WordChange word : row.words()) {
      jdbc.sql(
              "INSERT INTO amendment_word (amendment_id, place, field, before, after)"
                  + " VALUES (?, ?, ?, ?, ?)")
          .params(id, row.place(), word.field().name(), word.before(), word.after())
          .update();
    }
  }

  /** Notes the cards whose process instances have to follow. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void toFollow(UUID id, Collection<UUID> cardIds) {
    cardIds.forEach(
        card ->
            jdbc.sql("INSERT INTO amendment_card (amendment_id, card_id) VALUES (?, ?)")
                .params(id, card)
                .update());
  }

  /** The amendments of a roadmap, newest first. */
  public List<Told> of(UUID roadmapId) {
    return jdbc
        .sql("SELECT * FROM amendment WHERE roadmap_id = :roadmap ORDER BY amended_at DESC, id")
        .param("roadmap", roadmapId)
        .query(
            (row, number) ->
                new Told(
                    row.getObject("id", UUID.class),
                    row.getString("order_number"),
                    row.getObject("order_date", LocalDate.class),
                    row.getString("amended_by"),
                    row.getTimestamp("amended_at").toInstant(),
                    List.of()))
        .list()
        .stream()
        .map(
            told ->
                new Told(
                    told.id(),
                    told.orderNumber(),
                    told.orderDate(),
                    told.personId(),
                    told.at(),
                    rows(told.id())))
        .toList();
  }

  private List<ToldRow> rows(UUID id) {
    return jdbc.sql("SELECT * FROM amendment_row WHERE amendment_id = :id ORDER BY place")
        .param("id", id)
        .query(
            (row, number) ->
                new ToldRow(
                    row.getInt("place"),
                    RowChange.Kind.valueOf(row.getString("kind")),
                    row.getString("number"),
                    row.getString("title"),
                    row.getInt("moved"),
                    row.getInt("withdrawn"),
                    row.getInt("added"),
                    words(id, row.getInt("place"))))
        .list();
  }

  private List<WordChange> words(UUID id, int place) {
    return new ArrayList<>(
        jdbc.sql(
                "SELECT * FROM amendment_word WHERE amendment_id = :id AND place = :place"
                    + " ORDER BY field")
            .param("id", id)
            .param("place", place)
            .query(
                (row, number) ->
                    new WordChange(
                        WordChange.Field.valueOf(row.getString("field")),
                        row.getString("before"),
                        row.getString("after")))
            .list());
  }
}
