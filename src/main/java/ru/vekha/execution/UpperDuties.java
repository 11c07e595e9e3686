package ru.vekha.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.execution.process.OwnRoadmapSteps;

/**
 * Duties of a body to approve a roadmap of its own, as the roadmap above names them. Of that
 * roadmap a body sees its own duty and nothing else.
 */
@Repository
public class UpperDuties {

  private static final String COLUMNS =
      """
      SELECT c.id, c.roadmap_id, c.organisation_id, c.state, c.current_due, a.title,
             o.short_name AS authority, r.order_number, r.order_date
        FROM control_card c
        JOIN activity a ON a.id = c.activity_id
        JOIN roadmap r ON r.id = c.roadmap_id
        JOIN organisation o ON o.id = r.organisation_id\s""";

  /** A school approves its roadmap when it is its programme's turn: developed and agreed. */
  private static final String IS_DUTY =
      "(c.step = :own OR c.step = :programme AND c.process_instance_id IS NOT NULL)";

  private final JdbcClient jdbc;

  UpperDuties(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A duty.
   *
   * @param organisationId who has it
   * @param open whether it is neither fulfilled nor taken back
   * @param authority the name of the one who lays it upon the body
   */
  public record Duty(
      UUID cardId,
      UUID roadmapId,
      String organisationId,
      boolean open,
      String title,
      @Nullable LocalDate due,
      String authority,
      String orderNumber,
      LocalDate orderDate) {}

  /** The open duties of a body, the most urgent first. */
  public List<Duty> openOf(String organisationId) {
    return jdbc.sql(
            COLUMNS
                + "WHERE c.organisation_id = :organisation AND "
                + IS_DUTY
                + " AND c.state NOT IN ('CLOSED', 'WITHDRAWN') AND r.closed_at IS NULL"
                + " ORDER BY c.current_due NULLS LAST, c.id")
        .param("organisation", organisationId)
        .param("own", OwnRoadmapSteps.APPROVE)
        .param("programme", OwnRoadmapSteps.APPROVE_PROGRAMME)
        .query(UpperDuties::duty)
        .list();
  }

  /** A duty by its card. */
  public Optional<Duty> find(UUID cardId) {
    return jdbc.sql(COLUMNS + "WHERE c.id = :id AND " + IS_DUTY)
        .param("id", cardId)
        .param("own", OwnRoadmapSteps.APPROVE)
        .param("programme", OwnRoadmapSteps.APPROVE_PROGRAMME)
        .query(UpperDuties::duty)
        .optional();
  }

  /** The same, and nobody changes its card until this transaction has ended. */
  Optional<Duty> lock(UUID cardId) {
    jdbc.sql("SELECT id FROM control_card WHERE id = :id FOR UPDATE")
        .param("id", cardId)
        .query(UUID.class)
        .optional();
    return find(cardId);
  }

  /** Chooses the duty that a draft is to fulfil; null for none. */
  void choose(UUID draftId, @Nullable UUID cardId) {
    jdbc.sql("UPDATE roadmap_draft SET fulfils_card_id = :card WHERE id = :draft")
        .param("card", cardId)
        .param("draft", draftId)
        .update();
  }

  /** The duty that a draft is to fulfil. */
  public Optional<UUID> chosenFor(UUID draftId) {
    return jdbc.sql(
            "SELECT fulfils_card_id FROM roadmap_draft WHERE id = :draft AND fulfils_card_id IS NOT NULL")
        .param("draft", draftId)
        .query(UUID.class)
        .optional();
  }

  private static Duty duty(ResultSet row, int number) throws SQLException {
    String state = row.getString("state");
    return new Duty(
        row.getObject("id", UUID.class),
        row.getObject("roadmap_id", UUID.class),
        row.getString("organisation_id"),
        !state.equals("CLOSED") && !state.equals("WITHDRAWN"),
        row.getString("title"),
        row.getObject("current_due", LocalDate.class),
        row.getString("authority"),
        row.getString("order_number"),
        row.getObject("order_date", LocalDate.class));
  }
}
