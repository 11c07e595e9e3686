package ru.vekha.notification.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.VekhaTest;
import ru.vekha.notification.PreferenceStore;
import ru.vekha.notification.mail.QuietHours;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** The page «Оповещения», which everybody has for themselves. */
@VekhaTest
class NotificationPagesIT {

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired PreferenceStore store;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  private TestTown town;
  private TestPerson curator;
  private Visitor visitor;

  @BeforeEach
  void enter() {
    town = towns.found();
    curator = town.person(town.schoolA(), Role.CURATOR);
    visitor = Visitor.signedIn(port, curator);
  }

  @Test
  void nothingIsSentUntilAPersonAsksForIt() {
    assertThat(visitor.get("/notifications").body())
        .contains("Утреннюю сводку")
        .doesNotContain("checked=\"checked\"", "не подключена");
    assertThat(store.of(curator.id()).digest()).isFalse();
    assertThat(store.of(curator.id()).digestHour()).isEqualTo(8);
  }

  @Test
  void aPersonSaysWhatIsSentAndWhen() {
    HttpResponse<String> saved = save("kurator@Школа.РФ", "true", "true", "9", "21", "8");
    assertThat(saved.headers().firstValue("Location").orElse("")).endsWith("/notifications?saved");

    var kept = store.of(curator.id());
    assertThat(kept.email()).isEqualTo("kurator@xn--80atdl2c.xn--p1ai");
    assertThat(kept.digest()).isTrue();
    assertThat(kept.immediate()).isTrue();
    assertThat(kept.digestHour()).isEqualTo(9);
    assertThat(kept.quiet()).isEqualTo(new QuietHours(21, 8));
    assertThat(visitor.get("/notifications?saved").body())
        .contains("Сохранено.", "checked=\"checked\"", "xn--80atdl2c");

    save("", "", "", "9", "21", "8");
    assertThat(store.of(curator.id()).digest()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                            | true | 8  | 20 | 7 | email      | Укажите адрес почты",
        "kurator                       | true | 8  | 20 | 7 | email      | набран с ошибкой",
        "a@b                           | true | 8  | 20 | 7 | email      | набран с ошибкой",
        "kurator@school.test, b@c.test | true | 8  | 20 | 7 | email      | набран с ошибкой",
        "<kurator@school.test>         | true | 8  | 20 | 7 | email      | набран с ошибкой",
        "a@b.test%0ABcc: c@d.test      | true | 8  | 20 | 7 | email      | набран с ошибкой",
        "a..b@c.test                   | true | 8  | 20 | 7 | email      | набран с ошибкой",
        "a@-b.test                     | true | 8  | 20 | 7 | email      | набран с ошибкой",
        "a@b.test                      | true | 6  | 20 | 7 | digestHour | у вас тишина",
        "a@b.test                      | true | 24 | 20 | 7 | digestHour | выберите час из списка",
        "a@b.test                      | ''   | 8  | -1 | 7 | quietFrom  | выберите час из списка",
        "a@b.test                      | ''   | 8  | 20 | x | quietTo    | выберите час из списка"
      })
  void whatIsWrongIsSaidAtItsPlaceAndNothingIsKept(
      String email, String digest, String hour, String from, String to, String field, String says) {
    HttpResponse<String> refused = save(email.replace("%0A", "\r\n"), digest, "", hour, from, to);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Не сохранено.", "href=\"#" + field + "\"", "id=\"" + field + "-problem\"", says);
    assertThat(store.of(curator.id()).email()).isEmpty();
  }

  @Test
  void aRefusedAddressIsShownUntilItIsChanged() {
    save("net@school.test", "true", "", "8", "20", "7");
    refused(curator);

    assertThat(visitor.get("/notifications").body()).contains("такого адреса нет");
    save("net@school.test", "true", "", "9", "20", "7");
    assertThat(visitor.get("/notifications").body()).contains("такого адреса нет");
    save("est@school.test", "true", "", "9", "20", "7");
    assertThat(visitor.get("/notifications").body()).doesNotContain("такого адреса нет");
  }

  @Test
  void anAdministratorSeesWhomLettersDoNotReachInTheirBranch() {
    save("net@school.test", "true", "", "8", "20", "7");
    refused(curator);
    TestTown other = towns.found();

    assertThat(undelivered(town).body())
        .contains(curator.familyName(), "такого адреса нет")
        .doesNotContain("net@school.test");
    assertThat(undelivered(other).body()).contains("Все письма дошли.");
    assertThat(visitor.get("/notifications/undelivered").statusCode()).isEqualTo(403);
    assertThat(visitor.get("/notifications").body()).doesNotContain("/notifications/undelivered");
  }

  @Test
  void aCalendarOfARoadmapThatDoesNotExistIsNotMade() {
    assertThat(
            visitor
                .submit("/notifications/calendars", "roadmap", UUID.randomUUID().toString())
                .statusCode())
        .isEqualTo(404);
  }

  private HttpResponse<String> undelivered(TestTown where) {
    return Visitor.signedIn(port, where.person(where.department(), Role.ADMINISTRATOR))
        .get("/notifications/undelivered");
  }

  private void refused(TestPerson person) {
    jdbc.sql("UPDATE notification_setting SET address_refused_at = :now WHERE person_id = :person")
        .param("now", Timestamp.from(clock.instant()))
        .param("person", person.id())
        .update();
  }

  private HttpResponse<String> save(
      String email, String digest, String immediate, String hour, String from, String to) {
    return visitor.submit(
        "/notifications",
        "email",
        email,
        "digest",
        digest,
        "immediate",
        immediate,
        "digestHour",
        hour,
        "quietFrom",
        from,
        "quietTo",
        to);
  }
}
