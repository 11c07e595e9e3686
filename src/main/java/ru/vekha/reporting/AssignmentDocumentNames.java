package ru.vekha.reporting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What documents the assignments of a roadmap have: as handed in with the form, and the files. */
@Repository
class AssignmentDocumentNames {

  private final JdbcClient jdbc;

  AssignmentDocumentNames(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Named(UUID card, String name) {}

  /**
   * By card: number and date of the last document handed in, or of the order that approved the
   * roadmap below; then the files as they came.
   */
  Map<UUID, List<String>> of(UUID roadmapId) {
    return jdbc
        .sql(
            """
            SELECT * FROM (
              SELECT DISTINCT ON (e.card_id) e.card_id, s.content ->> 'documentNumber' AS number,
                     s.content ->> 'documentDate' AS dated, NULL AS file_name, NULL::timestamptz AS at,
                     NULL::uuid AS id
                FROM control_card c
                JOIN control_event e ON e.card_id = c.id AND e.kind = 'HANDED_IN'
                JOIN form_submission s ON s.id = e.submission_id
               WHERE c.roadmap_id = :roadmap
               ORDER BY e.card_id, e.id DESC) handed_in
             WHERE number IS NOT NULL
            UNION ALL
            SELECT r.parent_card_id, r.order_number, r.order_date::text, NULL, NULL, NULL
              FROM roadmap r WHERE r.parent_id = :roadmap
            UNION ALL
            SELECT d.card_id, NULL, NULL, d.file_name, d.uploaded_at, d.id
              FROM control_card c JOIN document d ON d.card_id = c.id AND d.withdrawn_at IS NULL
             WHERE c.roadmap_id = :roadmap
             ORDER BY card_id, at NULLS FIRST, id""")
        .param("roadmap", roadmapId)
        .query(AssignmentDocumentNames::named)
        .list()
        .stream()
        .collect(
            Collectors.groupingBy(
                Named::card, Collectors.mapping(Named::name, Collectors.toList())));
  }

  private static Named named(ResultSet row, int number) throws SQLException {
    String file = row.getString("file_name");
    return new Named(
        row.getObject("card_id", UUID.class),
        file == null ? paper(row.getString("number"), row.getString("dated")) : file);
  }

  private static String paper(String number, String dated) {
    return "№ " + number + " от " + PrintedDays.of(LocalDate.parse(dated));
  }
}
