package ru.vekha.control;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Puts a whole batch of planned cards into work: two statements, however many they are. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class CardOpening {

  private final JdbcClient jdbc;
  private final CardEvents events;
  private final Clock clock;

  CardOpening(JdbcClient jdbc, CardEvents events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A card whose time has come.
   *
   * @param processInstanceId where its people have a task; null when a step performs it whose turn
   *     has not come yet
   */
  public record Opened(UUID cardId, @Nullable String processInstanceId) {}

  /** All are in work from now on; the caller has locked them as planned. */
  public void opened(Collection<Opened> cards) {
    List<UUID> ids = new ArrayList<>();
    List<@Nullable String> instances = new ArrayList<>();
    for (Opened each : cards) {
      ids.add(each.cardId());
      instances.add(each.processInstanceId());
    }
    int changed =
        jdbc.sql(
                """
                UPDATE control_card c
                   SET state = CASE WHEN c.current_due IS NULL THEN 'AWAITING_DATE' ELSE 'OPEN' END,
                       process_instance_id = opened.instance, opened_at = :now
                  FROM unnest(CAST(:ids AS uuid[]), CAST(:instances AS text[])) AS opened (id, instance)
                 WHERE c.id = opened.id AND c.state = 'PLANNED'""")
            .param("now", Timestamp.from(clock.instant()))
            .param("ids", ids.toArray(UUID[]::new))
            .param("instances", instances.toArray(String[]::new))
            .update();
    if (changed != ids.size()) {
      throw new IllegalStateException(changed + " of " + ids.size() + " cards were still planned");
    }
    events.append(ids, CardEvent.OPENED, Actors.SYSTEM, null);
  }
}
