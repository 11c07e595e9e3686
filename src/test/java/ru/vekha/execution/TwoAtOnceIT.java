package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Two people do the same at the same moment. */
@VekhaTest
class TwoAtOnceIT {

  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final Row OF_NO_DOCUMENT =
      new Row("до 05.03.2021", "Руководитель ОДО", "Праздничные мероприятия");

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @AfterEach
  void stopThreads() {
    threads.shutdownNow();
  }

  @Test
  void ofTwoSubmissionsOfOneTaskOneWinsAndTheOtherIsToldInRussian() throws Exception {
    TestTown town = towns.found();
    UUID roadmap = launch(town, Collections.nCopies(8, OF_NO_DOCUMENT).toArray(Row[]::new));
    TestPerson head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    List<Visitor> browsers = List.of(Visitor.signedIn(port, head), Visitor.signedIn(port, head));
    String form =
        """
        {"variables": {"done": {"value": "full", "type": "String"},
                       "reportText": {"value": "Проведено", "type": "String"}}}\
        """;

    for (Task task : desk.tasks(head)) {
      CyclicBarrier together = new CyclicBarrier(2);
      List<Callable<HttpResponse<String>>> submissions = new ArrayList<>();
      for (Visitor browser : browsers) {
        submissions.add(
            () -> {
              together.await();
              return browser.post(
                  "/camunda/api/engine/engine/default/task/" + task.getId() + "/submit-form", form);
            });
      }
      List<HttpResponse<String>> answers = new ArrayList<>();
      for (Future<HttpResponse<String>> each : threads.invokeAll(submissions)) {
        answers.add(each.get());
      }

      assertThat(answers).filteredOn(answer -> answer.statusCode() == 204).hasSize(1);
      assertThat(answers)
          .filteredOn(answer -> answer.statusCode() != 204)
          .singleElement()
          .satisfies(
              answer -> {
                assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 499);
                assertThat(new ObjectMapper().readTree(answer.body()).path("message").asText())
                    .matches("(Задача уже выполнена|Форма не принята\\. Результат).*");
              });
    }

    assertThat(cards.of(roadmap))
        .hasSize(8)
        .allSatisfy(
            card ->
                assertThat(cards.eventsOf(card.id()))
                    .containsExactly("PLANNED", "OPENED", "HANDED_IN"));
  }

  /**
   * Neither sees the other's card closed before it commits; the roadmap has to end all the same.
   */
  @Test
  void aRoadmapEndsWhenItsLastTwoResultsAreAcceptedTogether() throws Exception {
    TestTown town = towns.found();
    UUID roadmap = launch(town, OF_NO_DOCUMENT, OF_NO_DOCUMENT);
    TestPerson head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    for (Task task : desk.tasks(head)) {
      desk.submits(head, task, Map.of("done", "full", "reportText", "Проведено"));
    }
    TestPerson controller = town.controller();
    List<Task> acceptances = desk.tasks(controller);
    assertThat(acceptances).hasSize(2);
    CountDownLatch firstHasDecided = new CountDownLatch(1);
    CountDownLatch secondIsDone = new CountDownLatch(1);

    Future<?> first =
        threads.submit(
            () ->
                transaction.executeWithoutResult(
                    status -> {
                      desk.submits(controller, acceptances.get(0), Map.of("decision", "accept"));
                      firstHasDecided.countDown();
                      // The second either ends meanwhile or waits for this one to commit.
                      await(secondIsDone, 3);
                    }));
    Future<?> second =
        threads.submit(
            () -> {
              await(firstHasDecided, 30);
              desk.submits(controller, acceptances.get(1), Map.of("decision", "accept"));
              secondIsDone.countDown();
            });
    first.get();
    second.get();

    runs.workOff(instanceOf(roadmap));
    assertThat(cards.of(roadmap)).extracting(Cards.Card::state).containsOnly("CLOSED");
    assertThat(
            jdbc.sql("SELECT closed_at IS NOT NULL FROM roadmap WHERE id = :id")
                .param("id", roadmap)
                .query(Boolean.class)
                .single())
        .isTrue();
  }

  private static void await(CountDownLatch latch, int seconds) {
    try {
      latch.await(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private UUID launch(TestTown town, Row... rows) {
    UUID roadmap =
        launches.launch(town, Launches.roadmap("Дорожная карта проверки", ORDER_DATE, 1, rows));
    runs.workOff(instanceOf(roadmap));
    return roadmap;
  }

  private String instanceOf(UUID roadmap) {
    return jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = :id")
        .param("id", roadmap)
        .query(String.class)
        .single();
  }
}
