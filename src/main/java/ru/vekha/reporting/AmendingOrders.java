package ru.vekha.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The orders that changed running roadmaps. */
@Repository
class AmendingOrders {

  private final JdbcClient jdbc;

  AmendingOrders(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of one roadmap, oldest first. */
  List<AmendingOrder> of(UUID roadmapId) {
    return jdbc.sql(
            "SELECT order_date, order_number FROM amendment WHERE roadmap_id = :roadmap"
                + " ORDER BY amended_at, id")
        .param("roadmap", roadmapId)
        .query(
            (row, number) ->
                new AmendingOrder(
                    row.getObject("order_date", LocalDate.class), row.getString("order_number")))
        .list();
  }
}
