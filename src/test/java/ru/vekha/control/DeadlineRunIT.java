package ru.vekha.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vekha.VekhaTest;
import ru.vekha.engine.Tenancy;
import ru.vekha.town.Cards;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** The minute's run as the job executor does it: in the name of the run's own organisation. */
@VekhaTest
class DeadlineRunIT {

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired Cards cards;
  @Autowired IdentityService identity;
  @Autowired Clock clock;

  @Test
  void workOfEveryOrganisationIsNotedAsOverdue() {
    TestTown town = towns.found();
    LocalDate order = LocalDate.now(clock).minusDays(30);
    String due = DateTimeFormatter.ofPattern("'до' dd.MM.yyyy").format(order.plusDays(10));
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта", order, 2, new Launches.Row(due, "Кураторы ОО", "Приказ")));
    runs.openAssignments();
    assertThat(cards.of(roadmap)).hasSize(2);

    identity.setAuthentication(null, null, List.of(Tenancy.SYSTEM));
    runs.controlDeadlines();
    identity.clearAuthentication();

    assertThat(cards.of(roadmap))
        .allSatisfy(card -> assertThat(cards.eventsOf(card.id())).contains("OVERDUE"));
  }
}
