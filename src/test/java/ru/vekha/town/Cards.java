package ru.vekha.town;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Control cards as a test reads them: straight from their table. */
public final class Cards {

  private final JdbcClient jdbc;

  public Cards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a card says.
   *
   * @param opens the first day on which there is a task, in the card's own zone
   * @param coExecutors the roles that help, in their order
   */
  public record Card(
      UUID id,
      String number,
      String organisation,
      String controller,
      String role,
      @Nullable String person,
      List<String> coExecutors,
      String basis,
      String state,
      LocalDate opens,
      @Nullable LocalDate due,
      @Nullable LocalDate originalDue,
      LocalDate settleBy,
      int level,
      int round,
      @Nullable String processInstance) {

    /** Opening and due day: {@code 2021-02-11/2021-02-19}; no due day while there is none. */
    public String term() {
      return opens + "/" + (due == null ? "" : due);
    }
  }

  /** All cards of a roadmap, by activity, organisation and occurrence. */
  public List<Card> of(UUID roadmapId) {
    return jdbc.sql(
            """
            SELECT c.*, a.number,
                   (SELECT string_agg(x.role, ',' ORDER BY x.place)
                      FROM card_co_executor x WHERE x.card_id = c.id) AS helpers
              FROM control_card c JOIN activity a ON a.id = c.activity_id
             WHERE c.roadmap_id = :roadmap ORDER BY a.place, c.organisation_id, c.occurrence""")
        .param("roadmap", roadmapId)
        .query(
            (row, line) -> {
              String helpers = row.getString("helpers");
              return new Card(
                  row.getObject("id", UUID.class),
                  row.getString("number"),
                  row.getString("organisation_id"),
                  row.getString("controller_organisation_id"),
                  row.getString("responsible_role"),
                  row.getString("responsible_person_id"),
                  helpers == null ? List.of() : Stream.of(helpers.split(",")).toList(),
                  row.getString("basis"),
                  row.getString("state"),
                  row.getTimestamp("opens_at")
                      .toInstant()
                      .atZone(ZoneId.of(row.getString("zone")))
                      .toLocalDate(),
                  row.getObject("current_due", LocalDate.class),
                  row.getObject("original_due", LocalDate.class),
                  row.getObject("settle_by", LocalDate.class),
                  row.getInt("level"),
                  row.getInt("round"),
                  row.getString("process_instance_id"));
            })
        .list();
  }

  /** The only card of a roadmap. */
  public Card only(UUID roadmapId) {
    List<Card> cards = of(roadmapId);
    if (cards.size() != 1) {
      throw new IllegalStateException("The roadmap has " + cards.size() + " cards");
    }
    return cards.get(0);
  }

  /** What has happened to a card, oldest first. */
  public List<String> eventsOf(UUID cardId) {
    return jdbc.sql("SELECT kind FROM control_event WHERE card_id = :card ORDER BY id")
        .param("card", cardId)
        .query(String.class)
        .list();
  }
}
