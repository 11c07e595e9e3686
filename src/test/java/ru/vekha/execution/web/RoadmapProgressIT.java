package ru.vekha.execution.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.execution.OpeningProgress;
import ru.vekha.town.RandomWork;
import ru.vekha.town.TestTowns;

/** The page of a roadmap counts from sums what its assignments say one by one. */
@VekhaTest
class RoadmapProgressIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);

  private static final String ROWS =
      """
      SELECT a.id, a.number, a.section, a.title, a.deadline, a.result,
             count(*) FILTER (WHERE c.state <> 'WITHDRAWN') AS all_cards,
             count(*) FILTER (WHERE c.state = 'CLOSED') AS closed,
             count(*) FILTER (WHERE c.state IN ('OPEN', 'RETURNED') AND c.due_at <= :now) AS late,
             min(c.current_due) FILTER (WHERE c.state NOT IN ('CLOSED', 'WITHDRAWN')) AS next_due
        FROM activity a JOIN control_card c ON c.activity_id = a.id
       WHERE a.roadmap_id = :roadmap GROUP BY a.id ORDER BY a.place""";

  private static final String OPENING =
      """
      SELECT count(*) FILTER (WHERE state <> 'PLANNED') AS opened,
             count(*) FILTER (WHERE state <> 'PLANNED' OR opens_at <= :now) AS due
        FROM control_card WHERE roadmap_id = :roadmap AND state <> 'WITHDRAWN'""";

  @Autowired TestTowns towns;
  @Autowired RandomWork work;
  @Autowired RoadmapProgress progress;
  @Autowired OpeningProgress opening;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private UUID roadmap;

  @BeforeEach
  void aTownAtWork() {
    clock.morningOf(ORDER, MOSCOW);
    roadmap = work.begin(towns.found(MOSCOW), ORDER);
    clock.morningOf(LocalDate.of(2021, 3, 1), MOSCOW);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void itsNumbersAreWhatItsAssignmentsSay(long seed) {
    work.change(roadmap, new Random(seed));

    List<RoadmapProgress.Row> counted =
        asked(ROWS)
            .query(
                (row, number) ->
                    new RoadmapProgress.Row(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("section"),
                        row.getString("title"),
                        row.getString("deadline"),
                        row.getString("result"),
                        row.getLong("all_cards"),
                        row.getLong("closed"),
                        row.getLong("late"),
                        row.getObject("next_due", LocalDate.class)))
            .list();
    assertThat(counted).hasSize(4);
    assertThat(progress.of(roadmap)).isEqualTo(counted);
    assertThat(opening.of(roadmap))
        .isEqualTo(asked(OPENING).query(OpeningProgress.Count.class).single());
  }

  private JdbcClient.StatementSpec asked(String sql) {
    return jdbc.sql(sql).param("roadmap", roadmap).param("now", Timestamp.from(clock.instant()));
  }
}
