package ru.vekha.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ru.vekha.town.Visitor;

/** The real application on a database of its operator's, told by the environment alone. */
class ExternalDatabaseIT {

  private static final String PASSWORD = "Pervyi-vhod-1";

  @TempDir Path folder;

  private final Map<String, String> environment = new HashMap<>();

  /** One account for everything: it owns the schema, and the application works as a lesser role. */
  @BeforeEach
  void nameTheDatabase() {
    TestDatabase.Address address = TestDatabase.create();
    environment.put("SPRING_DATASOURCE_URL", address.url());
    environment.put("SPRING_DATASOURCE_USERNAME", address.owner());
    environment.put("SPRING_DATASOURCE_PASSWORD", address.password());
    // The tests' server is told to be quick, not durable.
    environment.put("VEKHA_DURABLE", "false");
  }

  @Test
  void withoutAPasswordForTheFirstAdministratorItRefusesToStart() {
    try (RunningVekha vekha = RunningVekha.start(folder, environment)) {
      assertThat(vekha.exitValue()).isNotZero();
      assertThat(vekha.console())
          .contains("пароль для первого не задан")
          .contains("VEKHA_FIRSTADMINISTRATOR_PASSWORD")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void aDatabaseThatMayLoseWhatItAcknowledgedIsRefused() {
    environment.remove("VEKHA_DURABLE");
    environment.put("VEKHA_FIRSTADMINISTRATOR_PASSWORD", PASSWORD);
    try (RunningVekha vekha = RunningVekha.start(folder, environment)) {
      assertThat(vekha.exitValue()).isNotZero();
      assertThat(vekha.console())
          .contains("при сбое принятые данные пропадут")
          .contains("postgresql.conf")
          .doesNotContain("\tat ");
    }
  }

  @Test
  void withAPasswordItStartsEmptyAndTheAdministratorSignsIn() {
    environment.put("VEKHA_FIRSTADMINISTRATOR_PASSWORD", PASSWORD);
    try (RunningVekha vekha = RunningVekha.start(folder, environment)) {
      Visitor visitor = new Visitor(vekha.port());
      assertThat(vekha.console()).doesNotContain("Показательный пример");

      HttpResponse<String> in = visitor.signIn("administrator", PASSWORD);

      assertThat(in.statusCode()).isEqualTo(302);
      assertThat(in.headers().firstValue("Location").orElseThrow()).doesNotContain("sign-in");
      // Behind TLS by default: no cookie of a session travels without it.
      assertThat(in.headers().allValues("Set-Cookie"))
          .filteredOn(cookie -> cookie.startsWith("VEKHA="))
          .singleElement()
          .satisfies(
              cookie ->
                  assertThat(cookie)
                      .contains("Secure")
                      .contains("HttpOnly")
                      .contains("SameSite=Strict"));
      assertThat(
              new Visitor(vekha.port())
                  .signIn("metodist", PASSWORD)
                  .headers()
                  .firstValue("Location"))
          .hasValueSatisfying(place -> assertThat(place).contains("failed"));
    }
    assertThat(folder.resolve("data")).doesNotExist();
  }
}
