package ru.vekha.notification.lateness;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.ControlCard;

/** The numbers of the rows that cards are of, as letters name them. */
@Repository
class RowNumbers {

  private final JdbcClient jdbc;

  RowNumbers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By the activity's id. */
  Map<UUID, String> of(Collection<ControlCard> cards) {
    Map<UUID, String> numbers = new HashMap<>();
    jdbc.sql("SELECT id, number FROM activity WHERE id = ANY (CAST(:ids AS uuid[]))")
        .param("ids", cards.stream().map(ControlCard::activityId).distinct().toArray(UUID[]::new))
        .query(
            row -> {
              numbers.put(row.getObject("id", UUID.class), row.getString("number"));
            });
    return numbers;
  }
}
