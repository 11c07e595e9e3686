package ru.vekha.notification.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.CardAmending;
import ru.vekha.control.ControlCard;
import ru.vekha.control.ControlCards;
import ru.vekha.control.NewCard;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Calendars as a program reads them: by their address alone, through the library's own parser. */
@VekhaTest
class FeedIT {

  private static final LocalDate ORDER = LocalDate.of(2026, 2, 2);
  private static final Pattern ADDRESS =
      Pattern.compile("id=\"new-address\">http://[^/]+(/feeds/[A-Za-z0-9_-]{43}\\.ics)<");

  @LocalServerPort int port;

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired ControlCards controlCards;
  @Autowired CardAmending amending;
  @Autowired TransactionTemplate transaction;
  @Autowired People people;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  private final HttpClient program = HttpClient.newHttpClient();
  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void launch() {
    launch(ZoneId.of("Europe/Moscow"));
  }

  @Test
  void aPersonsCalendarHasTheDueDaysOfTheirOwnWork() {
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    String address = newAddress(curator, null);

    HttpResponse<String> answer = read(address);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    Map<LocalDate, VEvent> events = events(answer.body());

    assertThat(events.keySet())
        .containsExactly(LocalDate.of(2026, 3, 10), LocalDate.of(2026, 11, 30));
    VEvent first = events.get(LocalDate.of(2026, 3, 10));
    assertThat(value(first, Property.SUMMARY)).isEqualTo("Срок: 1.1 Мероприятие 1");
    assertThat(value(first, Property.UID))
        .isEqualTo("card-" + card(town.schoolA().id(), "1.1") + "@vekha");
    assertThat(value(first, Property.SEQUENCE)).isEqualTo("0");
    assertThat(value(first, Property.URL)).endsWith("/camunda/app/tasklist/default/");
    assertThat(answer.body()).contains("DTSTART;VALUE=DATE:20260310");
    assertNoNames(answer.body());
  }

  @Test
  void aPersonsCalendarHasThePartsToDeliverAndMovesThemWithTheirDay() {
    TestPerson mentor = town.person(town.schoolA(), Role.MENTOR);
    String address = newAddress(mentor, null);
    UUID part = part(mentor, LocalDate.of(2026, 3, 5));
    VEvent before = events(read(address).body()).get(LocalDate.of(2026, 3, 5));
    assertThat(value(before, Property.SUMMARY)).isEqualTo("Срок части: 1.1 Мероприятие 1");
    assertThat(value(before, Property.UID)).isEqualTo("part-" + part + "@vekha");
    assertThat(read(address).body()).doesNotContain("анкеты");

    jdbc.sql("UPDATE card_part SET due = '2026-03-06' WHERE id = ?").param(part).update();
    tellOf(part);
    Map<LocalDate, VEvent> events = events(read(address).body());
    assertThat(events).containsOnlyKeys(LocalDate.of(2026, 3, 6));
    assertThat(value(events.get(LocalDate.of(2026, 3, 6)), Property.SEQUENCE)).isEqualTo("1");

    jdbc.sql("UPDATE card_part SET state = 'TAKEN_BACK' WHERE id = ?").param(part).update();
    assertThat(all(read(address).body())).isEmpty();
    TestPerson neighbour = town.person(town.schoolB(), Role.MENTOR);
    part(null, LocalDate.of(2026, 3, 5));
    assertThat(all(read(newAddress(neighbour, null)).body())).isEmpty();
    assertThat(all(read(address).body())).hasSize(1);
  }

  /** A day is a day wherever the reader sits. */
  @ParameterizedTest
  @ValueSource(strings = {"Europe/Kaliningrad", "Asia/Kamchatka"})
  void theDueDayIsTheSameInEveryZone(ZoneId zone) {
    launch(zone);
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);

    assertThat(events(read(newAddress(curator, null)).body()).keySet())
        .contains(LocalDate.of(2026, 3, 10));
  }

  @Test
  void aMovedDayMovesTheEventAndDoesNotAddOne() {
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    String address = newAddress(curator, null);
    VEvent before = events(read(address).body()).get(LocalDate.of(2026, 3, 10));

    clock.advance(Duration.ofDays(1));
    move(card(town.schoolA().id(), "1.1"), LocalDate.of(2026, 3, 20));
    Map<LocalDate, VEvent> events = events(read(address).body());

    assertThat(events).hasSize(2).doesNotContainKey(LocalDate.of(2026, 3, 10));
    VEvent after = events.get(LocalDate.of(2026, 3, 20));
    assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
    assertThat(value(after, Property.SEQUENCE)).isEqualTo("1");
    assertThat(value(after, Property.DTSTAMP)).isGreaterThan(value(before, Property.DTSTAMP));
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    String address = newAddress(curator, null);
    String tag = read(address).headers().firstValue("ETag").orElseThrow();

    HttpResponse<String> again = read(address, "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();

    move(card(town.schoolA().id(), "1.1"), LocalDate.of(2026, 3, 20));
    assertThat(read(address, "If-None-Match", tag).statusCode()).isEqualTo(200);
  }

  @Test
  void aRoadmapsCalendarShowsWhatThePersonSeesOfIt() {
    String curators = newAddress(town.person(town.schoolA(), Role.CURATOR), roadmap);
    String deputys = newAddress(town.person(town.department(), Role.DEPUTY_HEAD), roadmap);

    assertThat(all(read(curators).body())).hasSize(2);
    List<VEvent> seen = all(read(deputys).body());
    assertThat(seen).hasSize(4);
    assertThat(seen)
        .extracting(event -> value(event, Property.LOCATION))
        .containsOnly("Школа А", "Школа Б");
    assertNoNames(read(deputys).body());
  }

  @Test
  void aCalendarShowsNoNeighboursWork() {
    TestTown other = towns.found();
    Visitor stranger = Visitor.signedIn(port, other.person(other.schoolA(), Role.CURATOR));
    stranger.get("/notifications");

    assertThat(
            stranger.submit("/notifications/calendars", "roadmap", roadmap.toString()).statusCode())
        .isEqualTo(404);
    assertThat(stranger.get("/notifications").body()).doesNotContain(roadmap.toString());
    String address = newAddress(other.person(other.schoolA(), Role.CURATOR), null);
    assertThat(all(read(address).body())).isEmpty();
  }

  @Test
  void rightsAreThoseOfTheMoment() {
    TestPerson deputy = town.person(town.department(), Role.DEPUTY_HEAD);
    String ofRoadmap = newAddress(deputy, roadmap);
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    String own = newAddress(curator, null);
    assertThat(read(ofRoadmap).statusCode()).isEqualTo(200);
    assertThat(all(read(own).body())).hasSize(2);

    jdbc.sql("DELETE FROM membership WHERE person_id = ?").param(deputy.id()).update();
    assertThat(read(ofRoadmap).statusCode()).isEqualTo(404);

    jdbc.sql("DELETE FROM membership WHERE person_id = ?").param(curator.id()).update();
    people.add(new Membership(curator.id(), town.schoolA().id(), Role.MENTOR));
    assertThat(all(read(own).body())).isEmpty();
  }

  @Test
  void whoHasLeftHasNoCalendar() {
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    String address = newAddress(curator, null);

    jdbc.sql("UPDATE person SET active = false WHERE id = ?").param(curator.id()).update();

    assertThat(read(address).statusCode()).isEqualTo(404);
  }

  @Test
  void aNewAddressEndsTheOldOne() {
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    String old = newAddress(curator, null);
    String present = newAddress(curator, null);

    assertThat(read(old).statusCode()).isEqualTo(404);
    assertThat(read(present).statusCode()).isEqualTo(200);
    assertThat(
            jdbc.sql("SELECT count(*) FROM calendar_feed WHERE encode(token_hash, 'escape') LIKE ?")
                .param("%" + present.substring(7, 20) + "%")
                .query(Integer.class)
                .single())
        .isZero();
  }

  @Test
  void anAddressIsRevokedByItsOwnerAlone() {
    TestPerson curator = town.person(town.schoolA(), Role.CURATOR);
    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    String address = newAddress(curator, null);
    String revoke =
        "/notifications/calendars/"
            + jdbc.sql("SELECT id FROM calendar_feed WHERE person_id = ? AND revoked_at IS NULL")
                .param(curator.id())
                .query(UUID.class)
                .single()
            + "/revoke";

    submit(head, revoke);
    assertThat(read(address).statusCode()).isEqualTo(200);
    submit(curator, revoke);
    assertThat(read(address).statusCode()).isEqualTo(404);
  }

  @Test
  void nothingElseIsAnsweredWithoutASession() throws Exception {
    String address = newAddress(town.person(town.schoolA(), Role.CURATOR), null);

    for (String method : List.of("POST", "PUT", "DELETE", "PATCH")) {
      assertThat(
              program
                  .send(
                      HttpRequest.newBuilder(uri(address))
                          .method(method, BodyPublishers.noBody())
                          .build(),
                      BodyHandlers.discarding())
                  .statusCode())
          .as(method)
          .isEqualTo(403);
    }
    assertThat(read("/feeds").statusCode()).isEqualTo(403);
    assertThat(read("/feeds/a/b.ics").statusCode()).isEqualTo(403);
    assertThat(read(address.replace(".ics", "")).statusCode()).isEqualTo(404);
  }

  @Test
  void whoAsksTooOftenWaits() {
    String address = newAddress(town.person(town.schoolA(), Role.CURATOR), null);

    for (int time = 0; time < 60; time++) {
      assertThat(read(address).statusCode()).isEqualTo(200);
    }
    HttpResponse<String> refused = read(address);
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.headers().firstValue("Retry-After")).hasValue("3600");

    clock.advance(Duration.ofHours(1));
    assertThat(read(address).statusCode()).isEqualTo(200);
  }

  @Test
  void whoGuessesWaits() {
    clock.advance(Duration.ofMinutes(2));
    for (int guess = 0; guess < 30; guess++) {
      assertThat(read("/feeds/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    }
    assertThat(read("/feeds/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(429);

    clock.advance(Duration.ofMinutes(2));
    assertThat(read("/feeds/" + "A".repeat(43) + ".ics").statusCode()).isEqualTo(404);
    clock.advance(Duration.ofMinutes(2));
  }

  private void launch(ZoneId zone) {
    clock.morningOf(ORDER, zone);
    town = towns.found(zone, "Канарейкина");
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER,
                1,
                new Row("до 10.03.2026", "Кураторы ОО", "Приказ"),
                new Row("до 30.11.2026", "Кураторы ОО", "Приказ")));
    runs.openAssignments();
  }

  /** A part for a mentor of the school, or for all of them. */
  private UUID part(@Nullable TestPerson mentor, LocalDate due) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            INSERT INTO card_part (id, card_id, organisation_id, role, person_id, words, zone, due, due_at, state,
              given_by, given_at)
            SELECT :id, id, organisation_id, 'mentor', :person, 'собрать анкеты', zone, :due, due_at, 'GIVEN', :by, now()
              FROM control_card WHERE id = :card""")
        .param("id", id)
        .param("person", mentor == null ? null : mentor.id())
        .param("due", due)
        .param("by", town.person(town.schoolA(), Role.CURATOR).id())
        .param("card", card(town.schoolA().id(), "1.1"))
        .update();
    tellOf(id);
    return id;
  }

  private void tellOf(UUID part) {
    jdbc.sql(
            "INSERT INTO card_part_event (part_id, at, actor, kind, state, due)"
                + " SELECT id, now(), given_by, 'GIVEN', state, due FROM card_part WHERE id = ?")
        .param(part)
        .update();
  }

  private UUID card(String organisation, String number) {
    return cards.of(roadmap).stream()
        .filter(each -> each.organisation().equals(organisation) && each.number().equals(number))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void move(UUID id, LocalDate due) {
    transaction.executeWithoutResult(
        status -> {
          ControlCard card = controlCards.find(id).orElseThrow();
          amending.amend(
              card,
              new NewCard(
                  card.roadmapId(),
                  card.activityId(),
                  card.organisationId(),
                  card.controllerOrganisationId(),
                  new NewCard.Executor(card.responsibleRole(), card.responsiblePersonId()),
                  List.of(),
                  card.occurrence(),
                  card.basis(),
                  card.zone(),
                  card.opensOn(),
                  due,
                  card.settleBy(),
                  card.step()),
              "system");
        });
  }

  private String newAddress(TestPerson person, UUID ofRoadmap) {
    String page =
        ofRoadmap == null
            ? submit(person, "/notifications/calendars")
            : submit(person, "/notifications/calendars", "roadmap", ofRoadmap.toString());
    Matcher found = ADDRESS.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private String submit(TestPerson person, String path, String... fields) {
    Visitor visitor = Visitor.signedIn(port, person);
    visitor.get("/notifications");
    return visitor.submit(path, fields).body();
  }

  private HttpResponse<String> read(String address, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(address));
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return program.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI uri(String address) {
    return URI.create("http://127.0.0.1:" + port + address);
  }

  private void assertNoNames(String calendar) {
    String unfolded = calendar.replace("\r\n ", "");
    assertThat(unfolded).doesNotContain("Канарейкина");
    town.people()
        .forEach(person -> assertThat(unfolded).doesNotContain(person.id(), person.login()));
  }

  private static Map<LocalDate, VEvent> events(String calendar) {
    Map<LocalDate, VEvent> events = new TreeMap<>();
    all(calendar)
        .forEach(
            event ->
                events.put(
                    LocalDate.parse(
                        value(event, Property.DTSTART), DateTimeFormatter.BASIC_ISO_DATE),
                    event));
    return events;
  }

  private static List<VEvent> all(String calendar) {
    try {
      Calendar read = new CalendarBuilder().build(new StringReader(calendar));
      assertThat(read.validate().hasErrors()).isFalse();
      return read.getComponents("VEVENT");
    } catch (IOException | ParserException e) {
      throw new IllegalStateException(calendar, e);
    }
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }
}
