package ru.vekha.control;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The parts of assignments as they are; {@link PartChanges} changes them. */
@Repository
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class CardParts {

  private static final CardPartRow ROW = new CardPartRow();

  private final JdbcClient jdbc;

  CardParts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The parts of a card in the order they were given. */
  public List<CardPart> of(UUID cardId) {
    return jdbc.sql("SELECT * FROM card_part WHERE card_id = :card ORDER BY place")
        .param("card", cardId)
        .query(ROW)
        .list();
  }

  public Optional<CardPart> find(UUID id) {
    return jdbc.sql("SELECT * FROM card_part WHERE id = :id").param("id", id).query(ROW).optional();
  }

  /** The parts of a card that their co-executors have not delivered. */
  public List<CardPart> missing(UUID cardId) {
    return of(cardId).stream().filter(part -> part.state().isInWork()).toList();
  }

  /** The documents that came with a part. */
  public List<UUID> documents(UUID partId) {
    return jdbc.sql("SELECT document_id FROM card_part_document WHERE part_id = :id")
        .param("id", partId)
        .query(UUID.class)
        .list();
  }

  /** Notes that a document of the assignment came with a part. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void attach(UUID partId, UUID documentId) {
    jdbc.sql("INSERT INTO card_part_document (part_id, document_id) VALUES (:part, :document)")
        .param("part", partId)
        .param("document", documentId)
        .update();
  }
}
