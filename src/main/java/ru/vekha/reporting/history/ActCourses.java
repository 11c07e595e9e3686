package ru.vekha.reporting.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import ru.vekha.control.ControlCard;

/**
 * Reads from the engine's history how the process that performs an assignment has gone, and its
 * diagram in the version by which it went. After the term of the history there is neither.
 */
@Repository
class ActCourses {

  private static final String PROCESS =
      """
      SELECT coalesce(d.name_, d.key_) FROM act_hi_procinst p JOIN act_re_procdef d ON d.id_ = p.proc_def_id_
       WHERE p.id_ = ?""";

  /** The body of a step that is done for many is no step of its own. */
  private static final String STEPS =
      """
      SELECT act_id_, coalesce(act_name_, '') AS name, act_type_, start_time_ AT TIME ZONE 'UTC' AS entered,
             end_time_ AT TIME ZONE 'UTC' AS left_at, act_inst_state_ = 2 AS broken_off
        FROM act_hi_actinst
       WHERE proc_inst_id_ = ? AND act_type_ <> 'multiInstanceBody'
       ORDER BY start_time_, sequence_counter_, id_""";

  private static final String DIAGRAM =
      """
      SELECT b.bytes_ FROM act_hi_procinst p JOIN act_re_procdef d ON d.id_ = p.proc_def_id_
        JOIN act_ge_bytearray b ON b.deployment_id_ = d.deployment_id_ AND b.name_ = d.resource_name_
       WHERE p.id_ = ?""";

  private final JdbcClient jdbc;

  ActCourses(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Nothing for an assignment whose process has not begun or is not kept any more. */
  Optional<ActCourse> of(ControlCard card) {
    return Optional.ofNullable(card.processInstanceId())
        .flatMap(
            instance ->
                jdbc.sql(PROCESS)
                    .param(instance)
                    .query(String.class)
                    .optional()
                    .map(process -> new ActCourse(process, steps(instance, card.zone()))));
  }

  /** The diagram's file. */
  Optional<byte[]> diagram(ControlCard card) {
    return Optional.ofNullable(card.processInstanceId())
        .flatMap(instance -> jdbc.sql(DIAGRAM).param(instance).query(byte[].class).optional());
  }

  private List<ActCourse.Step> steps(String instance, ZoneId zone) {
    return jdbc.sql(STEPS).param(instance).query((row, number) -> step(row, zone)).list();
  }

  private static ActCourse.Step step(ResultSet row, ZoneId zone) throws SQLException {
    @Nullable Timestamp left = row.getTimestamp("left_at");
    String name = row.getString("name").strip();
    return new ActCourse.Step(
        row.getString("act_id_"),
        name.isEmpty() ? StepWords.of(row.getString("act_type_")) : name,
        at(row.getTimestamp("entered"), zone),
        left == null ? null : at(left, zone),
        state(left, row.getBoolean("broken_off")));
  }

  private static ActCourse.State state(@Nullable Timestamp left, boolean brokenOff) {
    if (left == null) {
      return ActCourse.State.STANDING;
    }
    return brokenOff ? ActCourse.State.BROKEN_OFF : ActCourse.State.PASSED;
  }

  private static LocalDateTime at(Timestamp moment, ZoneId zone) {
    return moment.toInstant().atZone(zone).toLocalDateTime();
  }
}
