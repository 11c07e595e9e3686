package ru.vekha.mentoring.pair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.VekhaTest;
import ru.vekha.mentoring.programme.PairClock;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestTown;
import ru.vekha.town.Visitor;

/** Who still has to pair whom, and how long. */
@VekhaTest
class PairClockIT extends PairTown {

  private static final int ALL = 100;

  @Autowired PairClock pairClock;
  @LocalServerPort int port;

  @BeforeEach
  void found() {
    foundTown();
  }

  @Test
  void daysRunFromTheModelUntilEverybodyHasAPairOrAReason() {
    UUID first = mentee();
    UUID second = mentee();
    clock.morningOf(MODEL.plusDays(5), MOSCOW);

    assertThat(pairClock.of(town.controller().id(), ALL))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.organisationId()).isEqualTo(school);
              assertThat(line.due()).isEqualTo(MODEL.plusDays(14));
              assertThat(line.daysLeft()).isEqualTo(9);
              assertThat(line.mentees()).isEqualTo(2);
              assertThat(line.unpaired()).isEqualTo(2);
            });

    form(mentor(1), first);
    assertThat(pairClock.of(town.controller().id(), ALL))
        .singleElement()
        .satisfies(line -> assertThat(line.unpaired()).isEqualTo(1));

    jdbc.sql(
            "INSERT INTO unpaired_mentee (programme_id, mentee_id, reason, noted_by, noted_at)"
                + " VALUES (?, ?, 'NO_FITTING_MENTOR', ?, now())")
        .params(programme, second, curator.id())
        .update();
    assertThat(pairClock.of(town.controller().id(), ALL)).isEmpty();
  }

  @Test
  void thePageSaysWhatIsLeftAndNamesNobody() {
    mentee();
    clock.morningOf(MODEL.plusDays(14), MOSCOW);
    Visitor controller = Visitor.signedIn(port, town.controller());
    String page = controller.get("/mentoring/pair-clock").body();
    assertThat(page).contains(town.schoolA().shortName(), "последний день", "29.09.2021");
    CANARIES.forEach(name -> assertThat(page).doesNotContain(name));

    clock.morningOf(MODEL.plusDays(17), MOSCOW);
    assertThat(controller.get("/mentoring/pair-clock").body()).contains("просрочено на 3 дн.");
  }

  @Test
  void aNeighbourSeesNothingOfIt() {
    mentee();
    TestTown other = towns.found();

    assertThat(Visitor.signedIn(port, other.controller()).get("/mentoring/pair-clock").body())
        .contains("Таких организаций нет");
    assertThat(
            Visitor.signedIn(port, town.person(town.schoolB(), Role.ORGANISATION_HEAD))
                .get("/mentoring/pair-clock")
                .body())
        .contains("Таких организаций нет");
    assertThat(Visitor.signedIn(port, curator).get("/mentoring/pair-clock").statusCode())
        .isEqualTo(403);
  }
}
