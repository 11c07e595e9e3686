package ru.vekha.execution.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.DocumentKind;
import ru.vekha.roadmap.RoadmapDocument;

/** What methodists have settled about drafts: stored beside the document, never into it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Settlements {

  private final JdbcClient jdbc;
  private final DutyDecisions duties;
  private final MatchDecisions matches;
  private final Clock clock;

  Settlements(JdbcClient jdbc, DutyDecisions duties, MatchDecisions matches, Clock clock) {
    this.jdbc = jdbc;
    this.duties = duties;
    this.matches = matches;
    this.clock = clock;
  }

  /** The draft as it stands now. */
  public SettledDocument applyTo(RoadmapDocument reading, UUID draftId) {
    Optional<Map.Entry<Long, DraftHead>> head = head(draftId);
    return SettledDocument.of(
            reading,
            head.map(Map.Entry::getValue).orElseGet(() -> DraftHead.of(reading)),
            head.map(Map.Entry::getKey).orElse(0L),
            rows(draftId),
            confirmations(draftId),
            version(draftId))
        .deciding(duties.of(draftId), matches.of(draftId));
  }

  /** Settles the data of the order. */
  public void settleHead(UUID draftId, DraftHead head, String personId) {
    jdbc.sql(
            """
            INSERT INTO draft_head (draft_id, title, order_number, order_date, period_from, period_to,
              moves_days_off, school_year, settled_by, settled_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(
            draftId,
            head.title(),
            head.orderNumber(),
            head.orderDate(),
            head.periodFrom(),
            head.periodTo(),
            head.movesDaysOff(),
            head.schoolYear(),
            personId,
            now())
        .update();
  }

  /** Settles what a row says; a row that was left out comes back. */
  public void settleRow(UUID draftId, int key, RowWords words, String personId) {
    append(draftId, key, afterOf(draftId, key), false, words, personId);
  }

  /** Leaves a row out. */
  public void removeRow(UUID draftId, int key, RowWords words, String personId) {
    append(draftId, key, afterOf(draftId, key), true, words, personId);
  }

  /**
   * Adds a row and returns its key.
   *
   * @param after the row it follows; 0 for the beginning
   * @param greatestRead the number of rows that the document itself has
   */
  public int addRow(UUID draftId, int after, int greatestRead, RowWords words, String personId) {
    int greatest =
        jdbc.sql("SELECT coalesce(max(row_key), 0) FROM draft_row WHERE draft_id = :draft")
            .param("draft", draftId)
            .query(Integer.class)
            .single();
    int key = Math.max(greatest, greatestRead) + 1;
    append(draftId, key, after, false, words, personId);
    return key;
  }

  /** Notes that somebody has looked at a notice and found it right. */
  public void confirm(UUID draftId, int row, String what, String personId) {
    jdbc.sql(
            """
            INSERT INTO draft_confirmation (draft_id, row_key, what, confirmed_by, confirmed_at)
            VALUES (?, ?, ?, ?, ?)""")
        .params(draftId, row, what, personId, now())
        .update();
  }

  private void append(
      UUID draftId,
      int key,
      @Nullable Integer after,
      boolean removed,
      RowWords words,
      String personId) {
    DocumentKind kind = words.documentKind();
    long id =
        jdbc.sql(
                """
                INSERT INTO draft_row (draft_id, row_key, after_key, removed, number, section, title,
                  deadline, responsible, result, document_kind, divided, settled_by, settled_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id""")
            .params(
                draftId,
                key,
                after,
                removed,
                words.number(),
                words.section(),
                words.title(),
                words.deadline(),
                words.responsible(),
                words.result(),
                kind == null ? null : kind.code(),
                words.divided(),
                personId,
                now())
            .query(Long.class)
            .single();
    for (int place = 0; place < words.chosen().size(); place++) {
      ChosenResponsible chosen = words.chosen().get(place);
      jdbc.sql(
              "INSERT INTO draft_row_responsible (draft_row_id, place, target, role) VALUES (?, ?,"
                  + " ?, ?)")
          .params(id, place + 1, chosen.target(), chosen.role().groupId())
          .update();
    }
  }

  private @Nullable Integer afterOf(UUID draftId, int key) {
    return jdbc.sql(
            "SELECT after_key FROM draft_row WHERE draft_id = :draft AND row_key = :key"
                + " AND after_key IS NOT NULL ORDER BY id LIMIT 1")
        .param("draft", draftId)
        .param("key", key)
        .query(Integer.class)
        .optional()
        .orElse(null);
  }

  private Optional<Map.Entry<Long, DraftHead>> head(UUID draftId) {
    return jdbc.sql("SELECT * FROM draft_head WHERE draft_id = :draft ORDER BY id DESC LIMIT 1")
        .param("draft", draftId)
        .query(
            (row, number) ->
                Map.entry(
                    row.getLong("id"),
                    new DraftHead(
                        row.getString("title"),
                        row.getString("order_number"),
                        row.getObject("order_date", LocalDate.class),
                        row.getObject("period_from", LocalDate.class),
                        row.getObject("period_to", LocalDate.class),
                        row.getObject("moves_days_off", Boolean.class),
                        row.getObject("school_year", Integer.class))))
        .optional();
  }

  private List<Settlement> rows(UUID draftId) {
    Map<Long, List<ChosenResponsible>> chosen = new HashMap<>();
    jdbc.sql(
            """
            SELECT c.* FROM draft_row_responsible c JOIN draft_row r ON r.id = c.draft_row_id
             WHERE r.draft_id = :draft ORDER BY c.draft_row_id, c.place""")
        .param("draft", draftId)
        .query(
            row -> {
              chosen
                  .computeIfAbsent(row.getLong("draft_row_id"), id -> new ArrayList<>())
                  .add(
                      new ChosenResponsible(
                          row.getString("target"), Role.ofGroup(row.getString("role"))));
            });
    return jdbc.sql("SELECT * FROM draft_row WHERE draft_id = :draft ORDER BY id")
        .param("draft", draftId)
        .query((row, number) -> settlement(row, chosen.getOrDefault(row.getLong("id"), List.of())))
        .list();
  }

  private static Settlement settlement(ResultSet row, List<ChosenResponsible> chosen)
      throws SQLException {
    String kind = row.getString("document_kind");
    return new Settlement(
        row.getLong("id"),
        row.getInt("row_key"),
        row.getObject("after_key", Integer.class),
        row.getBoolean("removed"),
        new RowWords(
            row.getString("number"),
            row.getString("section"),
            row.getString("title"),
            row.getString("deadline"),
            row.getString("responsible"),
            row.getString("result"),
            kind == null ? null : DocumentKind.ofCode(kind),
            chosen,
            row.getObject("divided", Boolean.class)));
  }

  private List<Confirmation> confirmations(UUID draftId) {
    return jdbc.sql("SELECT * FROM draft_confirmation WHERE draft_id = :draft ORDER BY id")
        .param("draft", draftId)
        .query(
            (row, number) ->
                new Confirmation(
                    row.getInt("row_key"),
                    row.getString("what"),
                    row.getString("confirmed_by"),
                    row.getTimestamp("confirmed_at").toInstant()))
        .list();
  }

  private long version(UUID draftId) {
    return jdbc.sql(
            """
            SELECT greatest(
              coalesce((SELECT max(id) FROM draft_head WHERE draft_id = :draft), 0),
              coalesce((SELECT max(id) FROM draft_row WHERE draft_id = :draft), 0),
              coalesce((SELECT max(id) FROM draft_duty WHERE draft_id = :draft), 0),
              coalesce((SELECT max(id) FROM draft_match WHERE draft_id = :draft), 0),
              coalesce((SELECT max(id) FROM draft_confirmation WHERE draft_id = :draft), 0))""")
        .param("draft", draftId)
        .query(Long.class)
        .single();
  }

  private Timestamp now() {
    return Timestamp.from(clock.instant());
  }
}
