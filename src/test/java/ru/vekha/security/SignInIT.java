package ru.vekha.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Sign-in, sign-out, cookies and headers, as a browser meets them. */
@VekhaTest
class SignInIT {

  private static final String SESSION = "VEKHA";

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private TestPerson deputy;
  private TestPerson curator;

  @BeforeEach
  void foundTown() {
    TestTown town = towns.found();
    deputy = town.person(town.department(), Role.DEPUTY_HEAD);
    curator = town.person(town.schoolA(), Role.CURATOR);
  }

  @Test
  void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
    Visitor visitor = new Visitor(port);
    HttpResponse<String> in = visitor.signIn(deputy.login(), TestTowns.PASSWORD);

    assertThat(cookie(in, SESSION))
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .contains("Path=/");
    assertThat(visitor.cookie("JSESSIONID")).isEmpty();
  }

  @Test
  void tokensAgainstForgedRequestsStayWithThisSite() {
    Visitor visitor = new Visitor(port);
    assertThat(cookie(visitor.get("/sign-in"), "VEKHA-XSRF")).contains("SameSite=Strict");
    visitor.signIn(deputy.login(), TestTowns.PASSWORD);
    assertThat(cookie(visitor.get("/camunda/app/welcome/default/"), "XSRF-TOKEN"))
        .containsIgnoringCase("SameSite=Strict");
  }

  @Test
  void aRequestWithoutItsTokenIsRefused() {
    Visitor visitor = new Visitor(port);
    visitor.mustSignIn(deputy.login(), TestTowns.PASSWORD);
    String session = visitor.cookie(SESSION).orElseThrow();

    assertThat(forger(session).submit("/roadmaps").statusCode()).isEqualTo(403);
    assertThat(forger(session).submit("/sign-out").statusCode()).isEqualTo(403);
    assertThat(forger(session).post("/camunda/api/engine/engine/default/task", "{}").statusCode())
        .isEqualTo(403);
  }

  /** Has the session as another site's page would, but was never given a token. */
  private Visitor forger(String session) {
    Visitor forger = new Visitor(port);
    forger.takeCookie(SESSION, session);
    return forger;
  }

  @Test
  void theSessionIsRenewedAtSignIn() {
    Visitor visitor = new Visitor(port);
    visitor.get("/roadmaps");
    String before = visitor.cookie(SESSION).orElseThrow();

    HttpResponse<String> in = visitor.signIn(deputy.login(), TestTowns.PASSWORD);

    assertThat(in.headers().firstValue("Location").orElseThrow()).contains("/roadmaps");
    assertThat(visitor.cookie(SESSION).orElseThrow()).isNotEqualTo(before);
    assertThat(visitor.get("/roadmaps").statusCode()).isEqualTo(200);
    Visitor fixer = new Visitor(port);
    fixer.takeCookie(SESSION, before);
    assertThat(fixer.get("/roadmaps").statusCode()).isEqualTo(302);
  }

  @Test
  void signingOutKillsTheSession() {
    for (String way : List.of("/sign-out", "/camunda/api/admin/auth/user/default/logout")) {
      Visitor visitor = Visitor.signedIn(port, deputy);
      String session = visitor.cookie(SESSION).orElseThrow();
      Visitor thief = new Visitor(port);
      thief.takeCookie(SESSION, session);
      assertThat(thief.get("/roadmaps").statusCode()).isEqualTo(200);

      assertThat(visitor.submit(way).statusCode()).isIn(204, 302);

      thief.takeCookie(SESSION, session);
      assertThat(thief.get("/roadmaps").statusCode()).as(way).isEqualTo(302);
      assertThat(thief.get("/camunda/api/engine/engine/default/task").statusCode())
          .as(way)
          .isEqualTo(401);
    }
  }

  @Test
  void aClosedAccountIsOutAtTheNextRequest() {
    Visitor visitor = Visitor.signedIn(port, deputy);
    assertThat(visitor.get("/roadmaps").statusCode()).isEqualTo(200);

    jdbc.sql("UPDATE person SET active = false WHERE id = :id").param("id", deputy.id()).update();

    assertThat(visitor.get("/roadmaps").statusCode()).isEqualTo(302);
    assertThat(visitor.get("/camunda/api/engine/engine/default/task").statusCode()).isEqualTo(401);
    assertThat(mayEnter(deputy, TestTowns.PASSWORD)).isFalse();
  }

  @Test
  void fiveFailuresCloseTheLoginForAMinute() {
    clock.set(LocalDate.of(2026, 3, 2).atTime(9, 0).toInstant(ZoneOffset.UTC));
    for (int attempt = 0; attempt < 5; attempt++) {
      assertThat(mayEnter(deputy, "Wrong-" + attempt + "-word")).isFalse();
    }

    assertThat(mayEnter(deputy, TestTowns.PASSWORD)).isFalse();
    assertThat(mayEnter(curator, TestTowns.PASSWORD)).isTrue();
    clock.advance(Duration.ofSeconds(59));
    assertThat(mayEnter(deputy, TestTowns.PASSWORD)).isFalse();
    clock.advance(Duration.ofSeconds(1));
    assertThat(mayEnter(deputy, TestTowns.PASSWORD)).isTrue();
    // The right password has wiped the slate.
    assertThat(mayEnter(deputy, "Wrong-again-1")).isFalse();
    assertThat(mayEnter(deputy, TestTowns.PASSWORD)).isTrue();
  }

  @Test
  void anUnknownLoginIsToldNothingElseThanAWrongPassword() {
    HttpResponse<String> unknown = new Visitor(port).signIn("nobody-here", "Wrong-1-word");
    HttpResponse<String> wrong = new Visitor(port).signIn(deputy.login(), "Wrong-1-word");

    assertThat(unknown.headers().firstValue("Location"))
        .isEqualTo(wrong.headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).endsWith("/sign-in?failed"));
  }

  @Test
  void peopleBeginWhereTheirWorkIs() {
    assertThat(Visitor.signedIn(port, curator).get("/").headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).contains("/camunda/app/tasklist/"));
    assertThat(Visitor.signedIn(port, deputy).get("/").headers().firstValue("Location"))
        .hasValueSatisfying(place -> assertThat(place).contains("/camunda/app/"));
  }

  @Test
  void ownPagesForbidWhatTheyDoNotNeed() {
    HttpResponse<String> page = Visitor.signedIn(port, deputy).get("/roadmaps");

    assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("default-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
    assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    assertThat(page.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
    assertThat(page.headers().firstValue("Server")).isEmpty();
  }

  private boolean mayEnter(TestPerson person, String password) {
    return !new Visitor(port)
        .signIn(person.login(), password)
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .contains("sign-in");
  }

  private static String cookie(HttpResponse<String> answer, String name) {
    return answer.headers().allValues("Set-Cookie").stream()
        .filter(each -> each.startsWith(name + "="))
        .findFirst()
        .orElseThrow();
  }
}
