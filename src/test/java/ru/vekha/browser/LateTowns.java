package ru.vekha.browser;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.town.Launches;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** Founds towns in which the curators of both schools are late with one assignment each. */
final class LateTowns {

  /** How the second school is called, so that pages would break if it were more than a text. */
  static final String HOSTILE = "<img src=x onerror=\"document.title='broken'\">{{7*7}}";

  private final TestTowns towns;
  private final Launches launches;
  private final JdbcClient jdbc;
  private final Clock clock;

  LateTowns(TestTowns towns, Launches launches, JdbcClient jdbc, Clock clock) {
    this.towns = towns;
    this.launches = launches;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  TestTown found() {
    TestTown town = towns.found();
    LocalDate order = LocalDate.now(clock).minusDays(30);
    String due = DateTimeFormatter.ofPattern("'до' dd.MM.yyyy").format(order.plusDays(10));
    launches.launch(
        town,
        Launches.roadmap(
            "Дорожная карта", order, 2, new Launches.Row(due, "Кураторы ОО", "Приказ")));
    Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> open(town) == 2);
    jdbc.sql("UPDATE organisation SET short_name = ? WHERE id = ?")
        .params(HOSTILE, town.schoolB().id())
        .update();
    return town;
  }

  /** Assignments whose task is there. */
  private long open(TestTown town) {
    return jdbc.sql(
            "SELECT count(process_instance_id) FROM control_card WHERE state = 'OPEN' AND"
                + " organisation_id IN (?, ?)")
        .params(town.schoolA().id(), town.schoolB().id())
        .query(Long.class)
        .single();
  }
}
