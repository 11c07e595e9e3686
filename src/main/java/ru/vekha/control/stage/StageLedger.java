package ru.vekha.control.stage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.Actors;
import ru.vekha.control.WaitsFor;
import ru.vekha.organisation.Role;

/**
 * The record of stages: which card came to which, once and for good, and the lines of its story.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StageLedger {

  private final JdbcClient jdbc;
  private final Clock clock;

  StageLedger(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What cards have come to, by card, for whatever day. */
  Map<UUID, List<AppliedStage>> of(Collection<StageCard> cards) {
    return jdbc
        .sql("SELECT * FROM card_stage WHERE card_id = ANY (CAST(:cards AS uuid[])) ORDER BY at")
        .param("cards", cards.stream().map(each -> each.card().id()).toArray(UUID[]::new))
        .query(StageLedger::row)
        .list()
        .stream()
        .collect(Collectors.groupingBy(AppliedStage::cardId));
  }

  /** Writes stages down, in their order: two statements, however many they are. */
  void write(List<ReachedStage> reached, int policy) {
    jdbc.sql(
            """
            INSERT INTO card_stage
              (card_id, waits_for, day, round, stage, at, level, priority, also_group, policy, noted_at)
            SELECT n.*, :policy, :now FROM unnest(
              CAST(:cards AS uuid[]), CAST(:whom AS text[]), CAST(:days AS date[]), CAST(:rounds AS int[]),
              CAST(:stages AS text[]), CAST(:moments AS timestamptz[]), CAST(:levels AS int[]),
              CAST(:priorities AS int[]), CAST(:groups AS text[])) AS n""")
        .param("policy", policy)
        .param("now", Timestamp.from(clock.instant()))
        .param("cards", reached.stream().map(ReachedStage::cardId).toArray(UUID[]::new))
        .param("whom", texts(reached, each -> each.target().whom().name()))
        .param("days", texts(reached, each -> each.target().day().toString()))
        .param("rounds", numbers(reached, each -> each.target().round()))
        .param("stages", texts(reached, each -> each.stage().code()))
        .param("moments", texts(reached, each -> each.at().toString()))
        .param("levels", numbers(reached, each -> each.stage().level()))
        .param("priorities", numbers(reached, each -> each.stage().priority()))
        .param("groups", texts(reached, each -> groupId(each.stage().group())))
        .update();
    tell(reached, policy);
  }

  private void tell(List<ReachedStage> reached, int policy) {
    jdbc.sql(
            """
            INSERT INTO control_event
              (card_id, at, actor, kind, state, current_due, level, round, stage, policy)
            SELECT c.id, :now, :actor, n.kind, c.state, c.current_due, n.level, c.round, n.stage, :policy
              FROM unnest(CAST(:cards AS uuid[]), CAST(:kinds AS text[]), CAST(:levels AS int[]),
                          CAST(:stages AS text[])) WITH ORDINALITY AS n (card_id, kind, level, stage, place)
              JOIN control_card c ON c.id = n.card_id
             ORDER BY n.place""")
        .param("policy", policy)
        .param("now", Timestamp.from(clock.instant()))
        .param("actor", Actors.SYSTEM)
        .param("cards", reached.stream().map(ReachedStage::cardId).toArray(UUID[]::new))
        .param("kinds", texts(reached, each -> each.stage().event(each.target().whom()).name()))
        .param("levels", numbers(reached, ReachedStage::level))
        .param("stages", texts(reached, each -> each.stage().code()))
        .update();
  }

  private static AppliedStage row(ResultSet row, int number) throws SQLException {
    String group = row.getString("also_group");
    return new AppliedStage(
        row.getObject("card_id", UUID.class),
        new StageTarget(
            WaitsFor.valueOf(row.getString("waits_for")),
            row.getObject("day", LocalDate.class),
            row.getInt("round")),
        row.getString("stage"),
        row.getTimestamp("at").toInstant(),
        row.getInt("level"),
        row.getInt("priority"),
        group == null ? null : Role.ofGroup(group));
  }

  private static @Nullable String groupId(@Nullable Role group) {
    return group == null ? null : group.groupId();
  }

  private interface Text {
    @Nullable String of(ReachedStage stage);
  }

  private interface Number {
    int of(ReachedStage stage);
  }

  private static String[] texts(List<ReachedStage> reached, Text part) {
    return reached.stream().map(part::of).toArray(String[]::new);
  }

  private static Integer[] numbers(List<ReachedStage> reached, Number part) {
    return reached.stream().map(part::of).toArray(Integer[]::new);
  }
}
