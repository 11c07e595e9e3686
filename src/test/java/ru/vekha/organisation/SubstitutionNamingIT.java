package ru.vekha.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Who may be named whose deputy, by whom and for which days. */
@VekhaTest
class SubstitutionNamingIT {

  private static final ZoneId KAMCHATKA = ZoneId.of("Asia/Kamchatka");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 8);

  @Autowired TestTowns towns;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired SubstitutionNaming naming;
  @Autowired Substitutions substitutions;
  @Autowired StandIns standIns;
  @LocalServerPort int port;

  private TestTown town;
  private TestPerson head;
  private TestPerson curator;
  private TestPerson psychologist;

  @BeforeEach
  void aSchool() {
    town = towns.found(KAMCHATKA);
    head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    curator = town.person(town.schoolA(), Role.CURATOR);
    psychologist = town.person(town.schoolA(), Role.PSYCHOLOGIST);
    clock.morningOf(FIRST, KAMCHATKA);
  }

  @Test
  void thePersonTheHeadAndTheAdministratorNameADeputyAndNobodyElse() {
    name(curator, curator, psychologist, FIRST, FIRST);
    name(head, curator, psychologist, FIRST.plusDays(1), FIRST.plusDays(1));
    TestPerson administrator = town.person(town.department(), Role.ADMINISTRATOR);
    name(administrator, curator, psychologist, FIRST.plusDays(2), FIRST.plusDays(2));
    for (TestPerson stranger :
        List.of(
            psychologist,
            town.controller(),
            town.person(town.schoolB(), Role.ORGANISATION_HEAD),
            town.person(town.department(), Role.DEPUTY_HEAD))) {
      assertThatExceptionOfType(NotAdministered.class)
          .isThrownBy(() -> name(stranger, curator, psychologist, LAST, LAST));
    }

    assertThat(substitutions.concerning(curator.id())).hasSize(3);
    assertThat(standIns.roles(psychologist.id())).containsExactly(role(curator));
    assertThat(standIns.selfAndAbsent(psychologist.id()))
        .containsExactly(psychologist.id(), curator.id());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-08, уже прошёл",
    "2026-03-05, 2026-03-04, раньше первого",
    "2026-03-02, 2027-03-04, не больше года"
  })
  void daysThatCannotBeAreRefused(LocalDate first, LocalDate last, String told) {
    refuses(curator, psychologist, first, last, told);
    assertThat(substitutions.concerning(curator.id())).isEmpty();
  }

  @Test
  void aDeputyIsSomebodyElseOfTheSameOrganisationOrAbove() {
    refuses(curator, curator, FIRST, LAST, "самого себя");
    refuses(
        curator, town.person(town.schoolB(), Role.CURATOR), FIRST, LAST, "той же или вышестоящей");
    jdbc.sql("UPDATE person SET active = false WHERE id = :id")
        .param("id", psychologist.id())
        .update();
    refuses(curator, psychologist, FIRST, LAST, "открыт доступ");
    name(curator, curator, town.person(town.department(), Role.METHODIST), FIRST, LAST);
  }

  @Test
  void aRoleHasOneDeputyAtATimeAndADeputyIsNotAway() {
    name(curator, curator, psychologist, FIRST, LAST);
    refuses(curator, head, LAST, LAST.plusDays(3), "заместитель уже есть");
    refuses(psychologist, curator, LAST, LAST, "сам отсутствует с 02.03.2026 по 08.03.2026");
    refuses(head, curator, FIRST, FIRST, "сам отсутствует");
    refuses(psychologist, head, FIRST, FIRST, "сам замещает");

    name(curator, curator, head, LAST.plusDays(1), LAST.plusDays(3));
    name(psychologist, psychologist, curator, LAST.plusDays(4), LAST.plusDays(5));
  }

  @Test
  void whatWasEndedBeforeItBeganIsForgottenAndItsDaysAreFree() {
    name(curator, curator, psychologist, FIRST, LAST);
    naming.end(curator.id(), substitutions.concerning(curator.id()).get(0).id());

    assertThat(substitutions.concerning(curator.id())).isEmpty();
    assertThat(substitutions.in(List.of(curator.organisationId()))).isEmpty();
    name(curator, curator, head, FIRST.plusDays(1), LAST);
    assertThat(substitutions.concerning(curator.id())).hasSize(1);
  }

  /** What the service says in Russian, the database would not let through either. */
  @Test
  void theDatabaseKeepsTheRulesByItself() {
    name(curator, curator, psychologist, FIRST, LAST);
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> insert(curator.id(), head.id()))
        .withMessageContaining("The role has a deputy then");
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> insert(head.id(), curator.id()))
        .withMessageContaining("A deputy is away");
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> insert(head.id(), head.id()))
        .withMessageContaining("substitution_of_another");
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> insert(head.id(), town.person(town.schoolB(), Role.CURATOR).id()))
        .withMessageContaining("The deputy is not of the organisation");
  }

  @Test
  void ofTwoWhoNameADeputyAtOnceOneSucceeds() {
    CyclicBarrier start = new CyclicBarrier(2);
    long named =
        Stream.of(head, curator)
            .map(actor -> CompletableFuture.supplyAsync(() -> names(actor, start)))
            .toList()
            .stream()
            .filter(CompletableFuture::join)
            .count();

    assertThat(named).isEqualTo(1);
    assertThat(substitutions.concerning(curator.id())).hasSize(1);
  }

  @Test
  void administrationAndAuditAreNotHandedToADeputy() {
    TestPerson administrator = town.person(town.department(), Role.ADMINISTRATOR);
    TestPerson auditor = town.person(town.department(), Role.AUDITOR);
    for (TestPerson each : List.of(administrator, auditor)) {
      assertThatExceptionOfType(NotAdministered.class)
          .isThrownBy(() -> name(each, each, town.controller(), FIRST, LAST));
    }
    assertThat(Visitor.signedIn(port, auditor).get("/substitutions").body())
        .contains("заместителю не передают");
  }

  @Test
  void thePageNamesADeputyShowsAndEndsIt() {
    Visitor visitor = Visitor.signedIn(port, curator);
    assertThat(visitor.get("/substitutions").body())
        .contains("Куратор наставничества — Школа А", psychologist.familyName());

    String role = town.schoolA().id() + ":curator";
    var refused =
        visitor.submit(
            "/substitutions",
            "deputy",
            psychologist.id(),
            "first",
            "2026-03-09",
            "last",
            "2026-03-02",
            "roles",
            role);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("раньше первого", "2026-03-09");
    assertThat(
            visitor
                .submit("/substitutions", "deputy", "", "first", "", "last", "", "roles", role)
                .body())
        .contains("Выберите заместителя");
    assertThat(
            visitor
                .submit(
                    "/substitutions",
                    "deputy",
                    psychologist.id(),
                    "first",
                    "2026-03-02",
                    "last",
                    "2026-03-08",
                    "roles",
                    role)
                .statusCode())
        .isEqualTo(302);
    UUID id = substitutions.concerning(curator.id()).get(0).id();

    assertThat(Visitor.signedIn(port, head).get("/substitutions").body())
        .contains("02.03.2026 — 08.03.2026", "идёт");
    Visitor neighbour = Visitor.signedIn(port, town.person(town.schoolB(), Role.CURATOR));
    assertThat(neighbour.get("/substitutions?person=" + curator.id()).statusCode()).isEqualTo(404);
    assertThat(neighbour.submit("/substitutions/" + id + "/end").statusCode()).isEqualTo(404);
    assertThat(standIns.roles(psychologist.id())).hasSize(1);

    assertThat(visitor.submit("/substitutions/" + id + "/end").statusCode()).isEqualTo(302);
    assertThat(standIns.roles(psychologist.id())).isEmpty();
  }

  private boolean names(TestPerson actor, CyclicBarrier start) {
    try {
      start.await();
      name(actor, curator, psychologist, FIRST, LAST);
      return true;
    } catch (DirectoryRefused refused) {
      return false;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private void name(
      TestPerson actor, TestPerson away, TestPerson deputy, LocalDate first, LocalDate last) {
    naming.name(
        actor.id(),
        away.id(),
        List.of(role(away)),
        deputy.id(),
        new SubstitutionPeriod(first, last));
  }

  private void refuses(
      TestPerson away, TestPerson deputy, LocalDate first, LocalDate last, String told) {
    assertThatExceptionOfType(DirectoryRefused.class)
        .isThrownBy(() -> name(away, away, deputy, first, last))
        .withMessageContaining(told);
  }

  private void insert(String person, String deputy) {
    jdbc.sql(
            """
            INSERT INTO substitution (id, person_id, deputy_id, organisation_id, role, first_day,
              last_day, starts_at, ends_at, named_by, named_at)
            SELECT gen_random_uuid(), :person, :deputy, m.organisation_id, m.role, '2026-03-02',
                   '2026-03-08', '2026-03-02T00:00Z', '2026-03-08T00:00Z', :person, now()
              FROM membership m WHERE m.person_id = :person""")
        .param("person", person)
        .param("deputy", deputy)
        .update();
  }

  private static Membership role(TestPerson person) {
    return new Membership(person.id(), person.organisationId(), person.role());
  }
}
