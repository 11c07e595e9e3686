package ru.vekha.document;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The store of result documents. A file is never changed; it can be withdrawn and then is not
 * shown.
 */
@Repository
public class Documents {

  /** How many files one assignment may have. */
  private static final int MOST_PER_CARD = 20;

  /** How much of a file is read at once. */
  private static final int PIECE = 1 << 20;

  private static final String COLUMNS =
      "d.id, d.card_id, d.organisation_id, d.file_name, d.media_type, d.size, d.uploaded_by, d.uploaded_at";
  private static final RowMapper<Document> ROW =
      (row, number) ->
          new Document(
              row.getObject("id", UUID.class),
              row.getObject("card_id", UUID.class),
              row.getString("organisation_id"),
              row.getString("file_name"),
              row.getString("media_type"),
              row.getLong("size"),
              row.getString("uploaded_by"),
              row.getTimestamp("uploaded_at").toInstant());

  private final JdbcClient jdbc;
  private final Clock clock;

  Documents(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Keeps a file with an assignment.
   *
   * @throws DocumentRefused if it is empty or of an unknown kind, or there are too many already
   */
  @Transactional
  public Document attach(
      UUID cardId, String organisationId, String fileName, byte[] content, String personId) {
    OfficeFile file = OfficeFile.of(fileName, content);
    if (of(cardId).size() >= MOST_PER_CARD) {
      throw new DocumentRefused(
          "К поручению уже приложено " + MOST_PER_CARD + " файлов. Уберите лишний и повторите.");
    }
    Document document =
        new Document(
            UUID.randomUUID(),
            cardId,
            organisationId,
            file.name(),
            file.mediaType(),
            content.length,
            personId,
            clock.instant());
    insert(document, content);
    return document;
  }

  /** The files of an assignment, in the order they came. */
  public List<Document> of(UUID cardId) {
    return jdbc.sql(
            "SELECT "
                + COLUMNS
                + " FROM document d WHERE d.card_id = :card AND d.withdrawn_at IS NULL"
                + " ORDER BY d.uploaded_at, d.id")
        .param("card", cardId)
        .query(ROW)
        .list();
  }

  public Optional<Document> find(UUID id) {
    return jdbc.sql(
            "SELECT " + COLUMNS + " FROM document d WHERE d.id = :id AND d.withdrawn_at IS NULL")
        .param("id", id)
        .query(ROW)
        .optional();
  }

  public byte[] content(UUID id) {
    return jdbc.sql("SELECT content FROM document_content WHERE document_id = :id")
        .param("id", id)
        .query(byte[].class)
        .single();
  }

  /**
   * Writes a file's content somewhere, piece by piece: of a large file only a piece is in memory,
   * and no connection to the database is held while a slow receiver takes it.
   */
  public void copy(UUID id, OutputStream to) throws IOException {
    byte[] piece = piece(id, 0);
    for (long from = 0; piece.length > 0; piece = piece(id, from)) {
      to.write(piece);
      from += piece.length;
    }
  }

  private byte[] piece(UUID id, long from) {
    return jdbc.sql(
            "SELECT substring(content FROM CAST(:from AS int) FOR :count) FROM document_content"
                + " WHERE document_id = :id")
        .param("from", from + 1)
        .param("count", PIECE)
        .param("id", id)
        .query(byte[].class)
        .single();
  }

  /** Takes a file back. */
  @Transactional
  public void withdraw(UUID id, String personId) {
    jdbc.sql(
            "UPDATE document SET withdrawn_at = :now, withdrawn_by = :person"
                + " WHERE id = :id AND withdrawn_at IS NULL")
        .param("now", Timestamp.from(clock.instant()))
        .param("person", personId)
        .param("id", id)
        .update();
  }

  private void insert(Document document, byte[] content) {
    jdbc.sql(
            """
            INSERT INTO document (id, card_id, organisation_id, file_name, media_type, size, sha256,
              uploaded_by, uploaded_at)
            VALUES (:id, :card, :organisation, :name, :type, :size, :sha, :by, :at)""")
        .param("id", document.id())
        .param("card", document.cardId())
        .param("organisation", document.organisationId())
        .param("name", document.fileName())
        .param("type", document.mediaType())
        .param("size", document.size())
        .param("sha", sha256(content))
        .param("by", document.uploadedBy())
        .param("at", Timestamp.from(document.uploadedAt()))
        .update();
    jdbc.sql("INSERT INTO document_content (document_id, content) VALUES (:id, :content)")
        .param("id", document.id())
        .param("content", content)
        .update();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
