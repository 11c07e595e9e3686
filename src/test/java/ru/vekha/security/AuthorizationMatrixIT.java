package ru.vekha.security;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Application;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.admin.impl.web.AdminApplication;
import org.camunda.bpm.cockpit.impl.web.CockpitApplication;
import org.camunda.bpm.tasklist.impl.web.TasklistApplication;
import org.camunda.bpm.webapp.impl.engine.EngineRestApplication;
import org.camunda.bpm.welcome.impl.web.WelcomeApplication;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/**
 * Who may ask for what. The table names every operation that the running application knows, with
 * {@code anyone}, {@code signed-in}, the roles, or {@code nobody}. Signed-in people still meet the
 * rights of the engine and of Vekha's own pages behind it.
 */
@VekhaTest
class AuthorizationMatrixIT {

  private static final Path TABLE = Path.of("src/test/resources/authorization-matrix.tsv");
  private static final Path FOUND = Path.of("target/authorization-matrix-found.tsv");
  private static final String NOBODY = "nobody";
  private static final String SIGNED_IN = "signed-in";
  private static final String ANYONE = "anyone";
  private static final int CALLERS = 4;

  private static final Map<String, Application> WEB_APPS =
      Map.of(
          "/camunda/api/engine", new EngineRestApplication(),
          "/camunda/api/cockpit", new CockpitApplication(),
          "/camunda/api/tasklist", new TasklistApplication(),
          "/camunda/api/admin", new AdminApplication(),
          "/camunda/api/welcome", new WelcomeApplication());

  /** What must stay shut whatever anybody writes into the table. */
  private static final List<String> SHUT_FOR_EVER =
      List.of(
          "(POST|PUT|DELETE) .*/filter(/\\{[^/]*)?(/create)?",
          "[A-Z]+ .*/(attachment|comment)(/.*)?",
          "[A-Z]+ .*/deployment(/(?!count$).*)?",
          "[A-Z]+ .*/setup/.*",
          "POST .*/user/create",
          "POST .*/task/\\{[^/]*/(complete|resolve|assignee|delegate|bpmnError|bpmnEscalation)",
          "(PUT|DELETE) .*/task/.*",
          "POST .*/task/create",
          "POST .*/task/\\{[^/]*/(identity-links|variables|localVariables)(/.*)?",
          "(POST|PUT|DELETE) /camunda/api/engine/.*/(authorization|group|tenant|user)(/.*)?",
          "(POST|PUT|DELETE) .*/(message|signal|migration|modification|batch|external-task/(?!count$).*)",
          "POST .*/process-definition/.*/(start|submit-form)",
          "(PUT|DELETE) .*");

  @LocalServerPort int port;

  @Autowired HttpRules rules;
  @Autowired TestTowns towns;
  @Autowired Map<String, RequestMappingInfoHandlerMapping> mappings;

  @Test
  void everyOperationHasARowAndEveryRowAnOperation() throws IOException {
    Set<Operation> operations = operations();
    Files.write(FOUND, operations.stream().map(this::proposed).toList());

    assertThat(table().keySet())
        .as("operations in %s; those of this run are in %s", TABLE, FOUND)
        .isEqualTo(operations);
  }

  @Test
  void whatMustStayShutIsShutInTheTable() throws IOException {
    assertThat(table().entrySet())
        .filteredOn(row -> !row.getKey().path().startsWith("/vekha/"))
        .filteredOn(row -> !row.getKey().path().equals("/error"))
        .filteredOn(
            row ->
                SHUT_FOR_EVER.stream()
                    .anyMatch(
                        shut -> (row.getKey().method() + " " + row.getKey().path()).matches(shut)))
        .hasSizeGreaterThan(120)
        .allSatisfy(row -> assertThat(row.getValue()).isEqualTo(NOBODY));
  }

  @Test
  void theListOfOpenRequestsSaysTheSameAsTheTable() throws IOException {
    assertThat(table().entrySet())
        .filteredOn(row -> !row.getValue().equals(ANYONE))
        .allSatisfy(
            row ->
                assertThat(rules.allow(row.getKey().method(), row.getKey().examplePath()))
                    .as("%s", row.getKey())
                    .isEqualTo(!row.getValue().equals(NOBODY)));
  }

  @Test
  void aStrangerIsAnsweredNothing() throws Exception {
    Visitor stranger = new Visitor(port);
    stranger.get("/sign-in");

    List<String> answered =
        atOnce(
            table().entrySet().stream()
                .filter(row -> !row.getValue().equals(ANYONE))
                .map(
                    row ->
                        (Callable<String>)
                            () -> {
                              int status = ask(stranger, row.getKey());
                              return status == 401 || status == 302
                                  ? ""
                                  : row.getKey() + " -> " + status;
                            })
                .toList());

    assertThat(answered).isEmpty();
    assertThat(stranger.get("/actuator/health").statusCode()).isEqualTo(200);
    assertThat(stranger.get("/public/vekha.css").statusCode()).isEqualTo(200);
    assertThat(stranger.get("/sign-in").statusCode()).isEqualTo(200);
    assertThat(stranger.get("/engine-rest/engine").statusCode()).isEqualTo(302);
    assertThat(stranger.get("/actuator").statusCode()).isEqualTo(302);
    assertThat(stranger.get("/actuator/env").statusCode()).isEqualTo(302);
  }

  @Test
  void whatNobodyMayIsRefusedToEveryRole() throws Exception {
    Map<Role, Visitor> visitors = oneOfEachRole();
    List<Callable<String>> calls = new ArrayList<>();
    table()
        .forEach(
            (operation, who) ->
                visitors.forEach(
                    (role, visitor) -> {
                      if (who.equals(NOBODY)) {
                        calls.add(
                            () -> {
                              int status = ask(visitor, operation);
                              return status == 403 ? "" : role + " " + operation + " -> " + status;
                            });
                      }
                    }));
    assertThat(calls).hasSizeGreaterThan(2_000);

    assertThat(atOnce(calls)).isEmpty();
  }

  @Test
  void whatSomeRolesMayIsRefusedToTheOthers() throws Exception {
    Map<Role, Visitor> visitors = oneOfEachRole();
    List<String> wrong = new ArrayList<>();
    table()
        .forEach(
            (operation, who) -> {
              if (!List.of(NOBODY, SIGNED_IN, ANYONE).contains(who)) {
                Set<Role> allowed =
                    Arrays.stream(who.split(",")).map(Role::ofGroup).collect(Collectors.toSet());
                visitors.forEach(
                    (role, visitor) -> {
                      int status =
                          operation.equals(new Operation("POST", "/roadmaps"))
                              ? visitor.upload("/roadmaps", "empty.txt", new byte[0]).statusCode()
                              : ask(visitor, operation);
                      if ((status == 403) == allowed.contains(role)) {
                        wrong.add(role + " " + operation + " -> " + status);
                      }
                    });
              }
            });

    assertThat(wrong).isEmpty();
  }

  /** Somebody else has done it meanwhile: no error of ours, and no alarm in the log. */
  @Test
  void aTaskThatIsGoneIsNoFailure() throws Exception {
    Visitor auditor = oneOfEachRole().get(Role.AUDITOR);

    List<String> failed =
        atOnce(
            table().entrySet().stream()
                .filter(row -> row.getValue().equals(SIGNED_IN))
                .filter(row -> row.getKey().path().contains("{name}/task/{id}"))
                .map(
                    row ->
                        (Callable<String>)
                            () -> {
                              int status = ask(auditor, row.getKey());
                              return status < 500 ? "" : row.getKey() + " -> " + status;
                            })
                .toList());

    assertThat(failed).isEmpty();
  }

  private Map<Role, Visitor> oneOfEachRole() {
    TestTown town = towns.found();
    Map<Role, Visitor> visitors = new EnumMap<>(Role.class);
    for (TestPerson person : town.people()) {
      visitors.computeIfAbsent(person.role(), role -> Visitor.signedIn(port, person));
    }
    assertThat(visitors).hasSize(Role.values().length);
    return visitors;
  }

  private static int ask(Visitor visitor, Operation operation) {
    boolean sends = Set.of("POST", "PUT", "DELETE").contains(operation.method());
    return visitor
        .send(
            operation.method(),
            operation.examplePath(),
            sends ? "application/json" : "",
            sends ? BodyPublishers.ofString("{}") : BodyPublishers.noBody())
        .statusCode();
  }

  /** Makes the calls from several threads and returns the answers that say something. */
  private static List<String> atOnce(List<Callable<String>> calls) throws Exception {
    var threads = Executors.newFixedThreadPool(CALLERS);
    try {
      List<String> answers = new ArrayList<>();
      for (Future<String> each : threads.invokeAll(calls)) {
        if (!each.get().isEmpty()) {
          answers.add(each.get());
        }
      }
      return answers;
    } finally {
      threads.shutdownNow();
    }
  }

  private Set<Operation> operations() {
    Set<Operation> operations = new TreeSet<>();
    WEB_APPS.forEach((path, app) -> operations.addAll(ResourceWalk.of(path, app.getClasses())));
    mappings.values().stream()
        .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
        .flatMap(AuthorizationMatrixIT::operations)
        .forEach(operations::add);
    return operations;
  }

  private static Stream<Operation> operations(RequestMappingInfo mapping) {
    Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
    return mapping.getPatternValues().stream()
        .flatMap(
            path ->
                methods.isEmpty()
                    ? Stream.of(new Operation("GET", path))
                    : methods.stream().map(method -> new Operation(method.name(), path)));
  }

  private String proposed(Operation operation) {
    return String.join(
        "\t",
        operation.method(),
        operation.path(),
        rules.allow(operation.method(), operation.examplePath()) ? SIGNED_IN : NOBODY);
  }

  private static Map<Operation, String> table() throws IOException {
    Map<Operation, String> table = new TreeMap<>();
    if (Files.exists(TABLE)) {
      for (String line : Files.readAllLines(TABLE)) {
        if (!line.startsWith("#")) {
          String[] cells = line.split("\t");
          table.put(new Operation(cells[0], cells[1]), cells[2]);
        }
      }
    }
    return table;
  }
}
