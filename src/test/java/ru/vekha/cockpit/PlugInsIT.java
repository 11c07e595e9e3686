package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** The plug-ins as the web apps get them. */
@VekhaTest
class PlugInsIT {

  @Autowired TestTowns towns;
  @LocalServerPort int port;

  @ParameterizedTest
  @CsvSource({"tasklist, text/javascript, plugin.js", "cockpit, text/css, plugin.css"})
  void everyFileIsServedAndNoOther(String app, String type, String file) throws IOException {
    Visitor visitor = Visitor.signedIn(port, towns.found().controller());
    String place = "/camunda/api/" + app + "/plugin/vekha-" + app + "/static/app/";

    List<String> names = names(app);
    assertThat(names)
        .contains(file)
        .allSatisfy(
            name -> assertThat(visitor.get(place + name).statusCode()).as(name).isEqualTo(200));
    assertThat(visitor.get(place + file).headers().firstValue("Content-Type").orElseThrow())
        .startsWith(type);
    assertThat(visitor.get(place + "other.js").statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @CsvSource({"tasklist", "cockpit"})
  void thePageNamesThePlugIn(String app) {
    Visitor visitor = Visitor.signedIn(port, towns.found().controller());

    assertThat(visitor.get("/camunda/app/" + app + "/default/").body())
        .contains("/camunda/api/" + app + "/plugin/vekha-" + app + "/static/app");
  }

  @Test
  void theHeaderLeadsOnlyToWhatThePersonMaySee() {
    TestTown town = towns.found();

    assertThat(sections(Visitor.signedIn(port, town.methodist())))
        .contains("Дорожные карты", "Контроль сроков");
    assertThat(
            sections(Visitor.signedIn(port, town.person(town.schoolA(), Role.ORGANISATION_HEAD))))
        .contains("Контроль сроков")
        .doesNotContain("Дорожные карты");
    assertThat(sections(Visitor.signedIn(port, town.person(town.schoolA(), Role.CURATOR))))
        .contains("Замещение")
        .doesNotContain("Контроль сроков", "Дорожные карты");
  }

  @Test
  void theHeaderLeadsToHistoryWhoeverMaySeeItAndNobodyElse() {
    TestTown town = towns.found();

    for (TestPerson person : town.people()) {
      Visitor visitor = Visitor.signedIn(port, person);
      assertThat(sections(visitor).contains("\"path\":\"history\""))
          .as("%s", person.role())
          .isEqualTo(visitor.get("/history").statusCode() == 200);
    }
    assertThat(sections(Visitor.signedIn(port, town.person(town.department(), Role.AUDITOR))))
        .contains("\"path\":\"history\"");
    assertThat(sections(Visitor.signedIn(port, town.person(town.schoolA(), Role.MENTOR))))
        .doesNotContain("\"path\":\"history\"");
  }

  private static String sections(Visitor visitor) {
    HttpResponse<String> answer = visitor.get("/vekha/sections");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private static List<String> names(String app) throws IOException {
    Path folder = Path.of("src/main/resources/plugin-webapp/vekha-" + app + "/app");
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
