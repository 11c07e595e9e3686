package ru.vekha.mentoring.pair;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings as rows; none is changed or removed. */
@Repository
class MeetingRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  MeetingRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Meeting> of(UUID pairId) {
    return jdbc
        .sql("SELECT * FROM meeting WHERE pair_id = :pair")
        .param("pair", pairId)
        .query((row, number) -> read(row))
        .list()
        .stream()
        .sorted(java.util.Comparator.comparing(Meeting::kind).thenComparingInt(Meeting::number))
        .toList();
  }

  void insert(UUID pairId, Meeting meeting, String actor) {
    jdbc.sql(
            """
            INSERT INTO meeting (id, pair_id, kind, number, planned_on, held_on, mode, minutes,
              topic, result, feedback_mentor, feedback_mentee, fit, goal_reached, needs_help,
              next_step, next_on, entered_by, entered_at)
            VALUES (:id, :pair, :kind, :number, :planned, :held, :mode, :minutes, :topic, :result,
              :mentor, :mentee, :fit, :goal, :help, :nextStep, :nextOn, :actor, :now)\
            """)
        .param("id", UUID.randomUUID())
        .param("pair", pairId)
        .param("kind", meeting.kind().name())
        .param("number", meeting.number())
        .param("planned", meeting.plannedOn())
        .param("held", meeting.heldOn())
        .param("mode", meeting.mode().name())
        .param("minutes", meeting.minutes())
        .param("topic", meeting.topic())
        .param("result", meeting.result())
        .param("mentor", meeting.feedback().mentor())
        .param("mentee", meeting.feedback().mentee())
        .param("fit", name(meeting.fit()))
        .param("goal", name(meeting.goalReached()))
        .param("help", meeting.needsHelp())
        .param("nextStep", meeting.nextStep())
        .param("nextOn", meeting.nextOn())
        .param("actor", actor)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private static Meeting read(ResultSet row) throws SQLException {
    @Nullable String fit = row.getString("fit");
    @Nullable String goal = row.getString("goal_reached");
    return new Meeting(
        MeetingKind.valueOf(row.getString("kind")),
        row.getInt("number"),
        row.getObject("planned_on", LocalDate.class),
        row.getObject("held_on", LocalDate.class),
        Meeting.Mode.valueOf(row.getString("mode")),
        row.getInt("minutes"),
        row.getString("topic"),
        row.getString("result"),
        new Meeting.Feedback(row.getString("feedback_mentor"), row.getString("feedback_mentee")),
        row.getBoolean("needs_help"),
        row.getString("next_step"),
        row.getObject("next_on", LocalDate.class),
        fit == null ? null : Meeting.Fit.valueOf(fit),
        goal == null ? null : Meeting.GoalReached.valueOf(goal));
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }
}
