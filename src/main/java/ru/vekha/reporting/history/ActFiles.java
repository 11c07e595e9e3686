package ru.vekha.reporting.history;

import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files put in and taken back, each with the hash by which it can be told from any other. */
@Repository
@Order(4)
class ActFiles implements ActSource {

  private final JdbcClient jdbc;

  ActFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ActEntry> of(UUID cardId) {
    return jdbc.sql(
            """
            SELECT uploaded_at AS at, uploaded_by AS actor, 'Файл приложен' AS what, file_name, size, sha256
              FROM document WHERE card_id = :card
            UNION ALL
            SELECT withdrawn_at, withdrawn_by, 'Файл отозван', file_name, size, sha256
              FROM document WHERE card_id = :card AND withdrawn_at IS NOT NULL
            ORDER BY at""")
        .param("card", cardId)
        .query(
            (row, number) ->
                new ActEntry(
                    row.getTimestamp("at").toInstant(),
                    row.getString("actor"),
                    row.getString("what"),
                    List.of(
                        "%s, %d байт".formatted(row.getString("file_name"), row.getLong("size")),
                        "SHA-256: " + row.getString("sha256"))))
        .list();
  }
}
