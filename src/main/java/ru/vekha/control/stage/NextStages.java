package ru.vekha.control.stage;

import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes on the cards which stage comes next and how far up they are known. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class NextStages {

  private final JdbcClient jdbc;

  NextStages(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a card says from now on.
   *
   * @param next null when no stage is left
   * @param raised whether its task is another one by a stage
   */
  record Line(UUID cardId, @Nullable PlannedStage next, int level, boolean raised) {}

  /** One statement, however many they are. */
  void write(Collection<Line> lines, int policy) {
    jdbc.sql(
            """
            UPDATE control_card c
               SET next_stage_at = n.moment, next_stage = n.stage, level = n.level, raised = n.raised,
                   stage_policy = :policy
              FROM unnest(CAST(:cards AS uuid[]), CAST(:moments AS timestamptz[]), CAST(:stages AS text[]),
                          CAST(:levels AS int[]), CAST(:raised AS boolean[]))
                   AS n (card_id, moment, stage, level, raised)
             WHERE c.id = n.card_id""")
        .param("policy", policy)
        .param("cards", lines.stream().map(Line::cardId).toArray(UUID[]::new))
        .param("moments", lines.stream().map(NextStages::moment).toArray(String[]::new))
        .param("stages", lines.stream().map(NextStages::stage).toArray(String[]::new))
        .param("levels", lines.stream().map(Line::level).toArray(Integer[]::new))
        .param("raised", lines.stream().map(Line::raised).toArray(Boolean[]::new))
        .update();
  }

  private static @Nullable String moment(Line line) {
    PlannedStage next = line.next();
    return next == null ? null : next.at().toString();
  }

  private static @Nullable String stage(Line line) {
    PlannedStage next = line.next();
    return next == null ? null : next.stage().code();
  }
}
