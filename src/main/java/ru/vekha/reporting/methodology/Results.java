package ru.vekha.reporting.methodology;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Results of assignments that came with a document: a number, or a file that is still there. */
@Repository
class Results {

  private static final String HANDED_IN =
      """
      SELECT f.content FROM control_event e JOIN form_submission f ON f.id = e.submission_id
       WHERE e.card_id = c.id AND e.kind = 'HANDED_IN'""";

  /**
   * Nothing is drawn into this or out of it (OFFSET 0): organisations are few of many, and a plan
   * that begins elsewhere reads every result of the region.
   */
  private static final String CARDS =
      """
      (SELECT k.id, k.organisation_id, k.roadmap_id, k.activity_id, k.state, k.zone, k.occurrence, k.handed_in_at
         FROM control_card k WHERE k.organisation_id = %s OFFSET 0) c""";

  private static final String WITH_A_DOCUMENT =
      """
      c.state IN ('HANDED_IN', 'CLOSED')
         AND (EXISTS (SELECT 1 FROM document d WHERE d.card_id = c.id AND d.withdrawn_at IS NULL OFFSET 0)
              OR EXISTS (%s AND f.content ->> 'documentNumber' <> '' OFFSET 0))"""
          .formatted(HANDED_IN);

  private static final String KINDS =
      "SELECT DISTINCT c.organisation_id, c.state = 'CLOSED' AS accepted, "
          + RowOfResult.COLUMNS
          + " FROM "
          + CARDS.formatted("ANY (:organisations)")
          + " JOIN activity a ON a.id = c.activity_id WHERE "
          + WITH_A_DOCUMENT;

  private static final String ONE_BY_ONE =
      "SELECT c.id, c.zone, concat_ws(' ', nullif(a.number, ''), a.title) AS activity, r.title AS roadmap_title,"
          + " c.state = 'CLOSED' AS accepted, c.handed_in_at, s.content ->> 'documentNumber' AS document_number,"
          + " s.content ->> 'documentDate' AS document_date, "
          + RowOfResult.COLUMNS
          + " FROM "
          + CARDS.formatted(":organisation")
          + " JOIN activity a ON a.id = c.activity_id JOIN roadmap r ON r.id = c.roadmap_id"
          + " LEFT JOIN LATERAL ("
          + HANDED_IN
          + " ORDER BY e.id DESC LIMIT 1) s ON true"
          + " WHERE "
          + WITH_A_DOCUMENT
          + " ORDER BY r.order_date, r.id, a.place, c.occurrence, c.id";

  private final JdbcClient jdbc;

  Results(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What an organisation has handed in. */
  record Kind(String organisationId, RowOfResult row, boolean accepted) {}

  /** Every kind of result that the organisations have handed in, each once. */
  List<Kind> kinds(Collection<String> organisations) {
    return jdbc.sql(KINDS)
        .param("organisations", organisations.toArray(String[]::new))
        .query(
            (row, number) ->
                new Kind(
                    row.getString("organisation_id"),
                    RowOfResult.read(row),
                    row.getBoolean("accepted")))
        .list();
  }

  /** All results of one organisation with their files, in the order of its roadmaps. */
  List<ResultOfRow> of(String organisation) {
    Map<UUID, List<ResultFile>> files =
        files(organisation).stream().collect(Collectors.groupingBy(ResultFile::cardId));
    return jdbc
        .sql(ONE_BY_ONE)
        .param("organisation", organisation)
        .query(Results::result)
        .list()
        .stream()
        .map(each -> each.with(files.getOrDefault(each.cardId(), List.of())))
        .toList();
  }

  private List<ResultFile> files(String organisation) {
    return jdbc.sql(
            """
            SELECT d.id, d.card_id, d.file_name AS name, d.size, d.sha256, d.uploaded_at
              FROM control_card c JOIN document d ON d.card_id = c.id AND d.withdrawn_at IS NULL
             WHERE c.organisation_id = ? AND d.organisation_id = c.organisation_id
               AND c.state IN ('HANDED_IN', 'CLOSED')
             ORDER BY d.uploaded_at, d.id""")
        .param(organisation)
        .query(
            (row, number) ->
                new ResultFile(
                    row.getObject("id", UUID.class),
                    row.getObject("card_id", UUID.class),
                    row.getString("name"),
                    row.getLong("size"),
                    row.getString("sha256"),
                    row.getTimestamp("uploaded_at").toInstant()))
        .list();
  }

  private static ResultOfRow result(ResultSet row, int number) throws SQLException {
    Timestamp handedIn = row.getTimestamp("handed_in_at");
    String document = row.getString("document_number");
    return new ResultOfRow(
        row.getObject("id", UUID.class),
        row.getString("activity"),
        row.getString("roadmap_title"),
        RowOfResult.read(row),
        row.getBoolean("accepted"),
        handedIn == null
            ? null
            : handedIn.toInstant().atZone(ZoneId.of(row.getString("zone"))).toLocalDate(),
        document == null ? "" : document,
        day(row.getString("document_date")),
        List.of());
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null || text.isEmpty() ? null : LocalDate.parse(text);
  }
}
