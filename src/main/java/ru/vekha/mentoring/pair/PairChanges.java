package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes what becomes of a pair: its state, its end, who leaves it. */
@Repository
class PairChanges {

  private final JdbcClient jdbc;

  PairChanges(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void state(UUID id, PairState state) {
    jdbc.sql("UPDATE mentoring_pair SET state = :state WHERE id = :id")
        .param("state", state.name())
        .param("id", id)
        .update();
  }

  void announceEnd(UUID id, PairEndReason reason, LocalDate noticeOn, NoticeBy by, LocalDate last) {
    jdbc.sql(
            """
            UPDATE mentoring_pair SET end_reason = :reason, notice_on = :noticeOn, notice_by = :by,
              last_day = :last WHERE id = :id\
            """)
        .param("reason", reason.name())
        .param("noticeOn", noticeOn)
        .param("by", by.name())
        .param("last", last)
        .param("id", id)
        .update();
  }

  void end(UUID id, PairState state, PairEndReason reason, LocalDate day) {
    jdbc.sql(
            "UPDATE mentoring_pair SET state = :state, end_reason = :reason, ended_on = :day"
                + " WHERE id = :id")
        .param("state", state.name())
        .param("reason", reason.name())
        .param("day", day)
        .param("id", id)
        .update();
  }

  void endOrder(UUID id, OrderRef order) {
    jdbc.sql(
            "UPDATE mentoring_pair SET end_order_number = :number, end_order_date = :date"
                + " WHERE id = :id")
        .param("number", order.number())
        .param("date", order.date())
        .param("id", id)
        .update();
  }

  void notReplaced(UUID id, String why) {
    jdbc.sql("UPDATE mentoring_pair SET not_replaced_because = :why WHERE id = :id")
        .param("why", why)
        .param("id", id)
        .update();
  }

  void leave(UUID id, UUID menteeId, LocalDate day) {
    jdbc.sql(
            "UPDATE pair_mentee SET left_on = :day"
                + " WHERE pair_id = :pair AND mentee_id = :mentee AND left_on IS NULL")
        .param("day", day)
        .param("pair", id)
        .param("mentee", menteeId)
        .update();
  }
}
