package ru.vekha.mentoring.pair;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Erases what was written about people whose consent is gone; what is counted stays. */
@Repository
class PairTexts {

  private static final String ERASED = "удалено";

  private static final List<String> ALL =
      List.of(
          """
          UPDATE meeting SET topic = :erased, result = :erased, feedback_mentor = :erased,
            feedback_mentee = :erased, next_step = '' WHERE pair_id = :pair\
          """,
          "UPDATE pair_programme SET note = '', difficulties = '', assessment = '' WHERE pair_id = :pair",
          "UPDATE pair_plan SET goal = :erased WHERE pair_id = :pair",
          "UPDATE pair_plan_goal SET goal = :erased WHERE pair_id = :pair",
          "UPDATE pair_plan_step SET step = :erased WHERE pair_id = :pair",
          "UPDATE pair_completion SET summary = :erased WHERE pair_id = :pair",
          "UPDATE mentoring_pair SET not_replaced_because = NULL WHERE id = :pair");

  private final JdbcClient jdbc;

  PairTexts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Erases everything written about a pair. */
  void erase(UUID pairId) {
    ALL.forEach(
        sql -> {
          var statement = jdbc.sql(sql).param("pair", pairId);
          (sql.contains(":erased") ? statement.param("erased", ERASED) : statement).update();
        });
  }

  /** Erases the goal of somebody who leaves a group. */
  void eraseGoal(UUID pairId, UUID menteeId) {
    jdbc.sql(
            "UPDATE pair_plan_goal SET goal = :erased"
                + " WHERE pair_id = :pair AND mentee_id = :mentee")
        .param("erased", ERASED)
        .param("pair", pairId)
        .param("mentee", menteeId)
        .update();
  }
}
