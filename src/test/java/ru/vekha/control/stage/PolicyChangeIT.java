package ru.vekha.control.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.StageTrace;
import ru.vekha.town.TestTowns;

/** The table of stages is changed in a folder between two starts. */
@VekhaTest
class PolicyChangeIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired LatenessPolicies policies;
  @Autowired StageRecomputing recomputing;

  @TempDir Path folder;

  @AfterEach
  void backToTheShippedTable() {
    start("");
  }

  @Test
  void openCardsFollowAChangedTableAndGoThroughNothingTwice() throws IOException {
    LocalDate order = LocalDate.of(2021, 2, 11);
    clock.morningOf(order, MOSCOW);
    UUID roadmap =
        launches.launch(
            towns.found(),
            Launches.roadmap(
                "Дорожная карта",
                order,
                1,
                new Launches.Row("до 05.03.2021", "Кураторы ОДО", "Приказ")));
    runs.openAssignments();
    UUID card = cards.only(roadmap).id();
    StageTrace trace = new StageTrace(jdbc);
    clock.set(Instant.parse("2021-03-09T21:00:00Z"));
    runs.controlDeadlines();
    assertThat(trace.next(card)).isEqualTo(Instant.parse("2021-03-11T21:00:00Z"));
    int before = policies.current().version();

    // The controller is told a day sooner, and reminders nobody has had are none any more.
    write(cell("rule_8_to_days", "3"));
    start(folder.toString());
    assertThat(policies.current().version()).isEqualTo(before + 1);
    assertThat(policies.content(before)).isEqualTo(ShippedStages.text());
    start(folder.toString());
    assertThat(policies.current().version()).isEqualTo(before + 1);
    runs.controlDeadlines();
    assertThat(trace.next(card)).isEqualTo(Instant.parse("2021-03-10T21:00:00Z"));
    clock.set(Instant.parse("2021-03-10T21:00:00Z"));
    runs.controlDeadlines();

    start("");
    runs.controlDeadlines();
    assertThat(policies.current().version()).isEqualTo(before + 2);
    assertThat(trace.next(card)).isEqualTo(Instant.parse("2021-03-17T21:00:00Z"));
    assertThat(trace.of(card))
        .extracting(applied -> applied.stage() + " by " + (applied.policy() - before))
        .containsExactly(
            "remind by 0",
            "today by 0",
            "passed by 0",
            "overdue by 0",
            "head by 0",
            "controller by 1");
  }

  @Test
  void aFaultyTableStopsTheStartAndTheOldOneStaysInForce() throws IOException {
    int before = policies.current().version();
    write(cell("rule_7_to_words", "\"poem\""));

    assertThatExceptionOfType(StageTableRefused.class)
        .isThrownBy(() -> start(folder.toString()))
        .withMessageContaining(folder.resolve("lateness-stages.dmn").toString())
        .withMessageContaining("строка 7 (rule_7)");
    assertThatExceptionOfType(StageTableRefused.class)
        .isThrownBy(() -> start(folder.resolve("nowhere").toString()))
        .withMessageContaining("файл не прочитан");
    assertThat(policies.current().version()).isEqualTo(before);
    assertThat(
            new StageTableRefusedAnalyzer()
                .analyze(new StageTableRefused("файл", "пуст."))
                .getAction())
        .contains("Исправьте таблицу");
  }

  private void start(String policyFolder) {
    new PolicyAtStart(new ControlRules(policyFolder, 9), policies, recomputing)
        .afterSingletonsInstantiated();
  }

  private void write(String dmn) throws IOException {
    Files.writeString(folder.resolve("lateness-stages.dmn"), dmn);
  }

  private static String cell(String id, String text) {
    return ShippedStages.text().replaceAll("(id=\"" + id + "\"><text>)[^<]*", "$1" + text);
  }
}
