package ru.vekha.control;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the way of the whole means for the parts that were not delivered. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class PartEndings {

  private final JdbcClient jdbc;
  private final CardParts parts;
  private final PartStory story;

  PartEndings(JdbcClient jdbc, CardParts parts, PartStory story) {
    this.jdbc = jdbc;
    this.parts = parts;
    this.story = story;
  }

  /** The whole is handed in: the story keeps who had not delivered. */
  public void wholeHandedIn(UUID cardId, String actor) {
    parts.missing(cardId).forEach(part -> story.tell(part.id(), PartEvent.MISSING, actor, ""));
  }

  /** The whole is finished: nobody has to deliver any more. Returns the parts that were missing. */
  public List<CardPart> wholeFinished(UUID cardId) {
    List<CardPart> missing = parts.missing(cardId);
    for (CardPart part : missing) {
      jdbc.sql("UPDATE card_part SET state = 'LEFT_UNDONE' WHERE id = :id")
          .param("id", part.id())
          .update();
      story.tell(part.id(), PartEvent.LEFT_UNDONE, Actors.SYSTEM, "");
    }
    return missing;
  }

  /** All work of a roadmap has ended. Returns the parts that were missing. */
  public List<CardPart> roadmapEnded(UUID roadmapId) {
    return jdbc
        .sql(
            "SELECT DISTINCT p.card_id FROM card_part p JOIN control_card c ON c.id = p.card_id"
                + " WHERE c.roadmap_id = :roadmap AND p.state IN ('GIVEN', 'RETURNED')"
                + " ORDER BY p.card_id")
        .param("roadmap", roadmapId)
        .query(UUID.class)
        .list()
        .stream()
        .flatMap(card -> wholeFinished(card).stream())
        .toList();
  }
}
