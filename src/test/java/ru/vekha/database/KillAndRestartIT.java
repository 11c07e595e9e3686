package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.vekha.town.Visitor;

/** The real application is cut off in the middle of work and started again on the same folder. */
class KillAndRestartIT {

  private static final String TASK = "/camunda/api/engine/engine/default/task";
  private static final String HEAD = "shkola1-direktor";
  private static final String OWN_TASKS =
      "{\"taskDefinitionKey\": \"userTask_performAssignment\", \"candidateGroup\": \"org-head\"}";
  private static final String CONTROLLER = "kontroler";
  private static final String FORM =
      """
      {"variables": {"done": {"value": "full", "type": "String"},
                     "reportText": {"value": "Исполнено", "type": "String"},
                     "documentNumber": {"value": "7", "type": "String"},
                     "documentDate": {"value": "%s", "type": "String"}}}""";

  @TempDir Path folder;

  @AfterEach
  void endDatabase() throws Exception {
    Optional<ProcessHandle> left =
        Files.exists(pidFile())
            ? database().filter(KillAndRestartIT::isPostgres)
            : Optional.empty();
    if (left.isPresent()) {
      left.get().destroyForcibly();
      await(left.get());
    }
  }

  /** First the program alone, which leaves its database orphaned; then both at once. */
  @Test
  void whatWasAcknowledgedIsThereAfterAKill() throws Exception {
    List<String> acknowledged = new ArrayList<>();
    String password;
    try (RunningVekha vekha = start()) {
      assertThat(vekha.port()).isPositive();
      password = vekha.examplePassword();
      Visitor head = visitor(vekha, HEAD, password);
      assertRefusesASecondOnTheSameFolder();
      acknowledged.add(handInOne(head));
      vekha.kill();
    }
    ProcessHandle orphan = database().orElseThrow();

    try (RunningVekha vekha = start()) {
      assertThat(vekha.port()).isPositive();
      assertThat(orphan.isAlive()).isFalse();
      assertThat(vekha.examplePassword()).isEqualTo(password);
      assertAllThere(vekha, password, acknowledged);
      acknowledged.add(handInOne(visitor(vekha, HEAD, password)));
      ProcessHandle database = database().orElseThrow();
      vekha.kill();
      database.destroyForcibly();
      await(database);
    }

    try (RunningVekha vekha = start()) {
      assertAllThere(vekha, password, acknowledged);
      ProcessHandle database = database().orElseThrow();
      vekha.stop();
      assertThat(vekha.exitValue()).isEqualTo(143);
      await(database);
    }
  }

  private void assertRefusesASecondOnTheSameFolder() {
    try (RunningVekha second = start()) {
      assertThat(second.exitValue()).isNotZero();
      assertThat(second.console())
          .contains("уже занята: с ней работает другая запущенная «Веха»")
          .contains("--vekha.data-folder=")
          .doesNotContain("\tat ");
    }
  }

  private static void assertAllThere(RunningVekha vekha, String password, List<String> instances) {
    Visitor head = visitor(vekha, HEAD, password);
    Visitor controller = visitor(vekha, CONTROLLER, password);
    List<JsonNode> acceptances = tasks(controller, "userTask_acceptResult");
    assertThat(acceptances).hasSize(instances.size());
    assertThat(tasks(head, "userTask_performAssignment"))
        .extracting(task -> task.path("processInstanceId").asText())
        .isNotEmpty()
        .doesNotContainAnyElementsOf(instances);
    for (JsonNode acceptance : acceptances) {
      assertThat(controller.get("/vekha/tasks/" + acceptance.path("id").asText()).body())
          .contains("На приёмке");
    }
  }

  /** Hands one assignment in and returns the instance of it, as soon as it is acknowledged. */
  private static String handInOne(Visitor head) {
    List<JsonNode> tasks =
        Awaitility.await()
            .atMost(Duration.ofMinutes(2))
            .until(
                // A head reads the tasks of the whole school and does the head's own.
                () -> asked(head, OWN_TASKS), found -> !found.isEmpty());
    JsonNode task = tasks.get(0);
    var answer =
        head.post(
            TASK + "/" + task.path("id").asText() + "/submit-form",
            FORM.formatted(LocalDate.now(ZoneOffset.UTC).minusDays(1)));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    return task.path("processInstanceId").asText();
  }

  private static List<JsonNode> tasks(Visitor visitor, String definition) {
    return asked(visitor, "{\"taskDefinitionKey\": \"" + definition + "\"}");
  }

  private static List<JsonNode> asked(Visitor visitor, String query) {
    try {
      JsonNode found = new ObjectMapper().readTree(visitor.post(TASK, query).body());
      List<JsonNode> tasks = new ArrayList<>();
      found.forEach(tasks::add);
      return tasks;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private RunningVekha start() {
    return RunningVekha.start(
        folder, Map.of(), "--vekha.data-folder=" + folder.resolve("data"), "--vekha.https=false");
  }

  private static Visitor visitor(RunningVekha vekha, String login, String password) {
    Visitor visitor = new Visitor(vekha.port());
    visitor.mustSignIn(login, password);
    return visitor;
  }

  /** The database's process, as its own file names it. */
  private Optional<ProcessHandle> database() throws IOException {
    return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile()).get(0).strip()));
  }

  private Path pidFile() {
    return folder.resolve("data/postgres/postmaster.pid");
  }

  private static boolean isPostgres(ProcessHandle process) {
    return process.info().command().filter(command -> command.contains("postgres")).isPresent();
  }

  private static void await(ProcessHandle process) throws InterruptedException {
    try {
      process.onExit().get(1, TimeUnit.MINUTES);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("Process " + process.pid() + " lives on", e);
    }
  }
}
