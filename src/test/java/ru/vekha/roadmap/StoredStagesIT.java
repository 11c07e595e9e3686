package ru.vekha.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.town.Launches;
import ru.vekha.town.TestTowns;

/** What a row is about is stored with it, and filled in where it was stored without. */
@VekhaTest
class StoredStagesIT {

  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired StoredStages stages;
  @Autowired Roadmaps roadmaps;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  @Test
  void rowsOfBeforeSayTheSameAsNewOnes() {
    clock.morningOf(ORDER, ZoneId.of("Europe/Moscow"));
    UUID roadmap =
        launches.launch(
            towns.found(),
            Launches.roadmap(
                "Дорожная карта",
                ORDER,
                1,
                new Launches.Row("до 05.03.2021", "Руководители ОО", "Приказ, протокол")));
    List<String> stored = stored(roadmap);
    Activity activity = roadmaps.activities(roadmap).get(0);
    assertThat(stored.get(0)).endsWith("{order,protocol}").startsWith(activity.stage().code());

    jdbc.sql("UPDATE activity SET stage = NULL, document_kinds = '{}' WHERE roadmap_id = ?")
        .param(roadmap)
        .update();
    assertThat(roadmaps.activities(roadmap)).containsExactly(activity);
    stages.run(new DefaultApplicationArguments());

    assertThat(stored(roadmap)).isEqualTo(stored);
  }

  private List<String> stored(UUID roadmap) {
    return jdbc.sql(
            "SELECT stage || ' ' || document_kinds::text FROM activity WHERE roadmap_id = ? ORDER BY place")
        .param(roadmap)
        .query(String.class)
        .list();
  }
}
