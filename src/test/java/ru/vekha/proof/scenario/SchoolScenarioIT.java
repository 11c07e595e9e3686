package ru.vekha.proof.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vekha.proof.scenario.Slip.late;
import static ru.vekha.proof.scenario.Slip.returned;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.vekha.VekhaTest;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.organisation.Role;
import ru.vekha.proof.scenario.Registers.Programme;
import ru.vekha.proof.scenario.SetUp.Order;
import ru.vekha.proof.scenario.SetUp.Settled;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;

/** A school's own roadmap by the template: 31 rows from the May before a school year to its end. */
@VekhaTest
class SchoolScenarioIT extends Scenario {

  private static final LocalDate ORDER = LocalDate.of(2021, 5, 11);

  /** 31 rows, some with several documents; each falls due once. */
  private static final String[] ROWS = {
    "1/1 (1)", "1/1 (2)", "1/1 (3)", "1/2", "1/3", "1/4", "1/5 (1)", "1/5 (2)", "1/6", "2/1",
    "2/2 (1)", "2/2 (2)", "2/3 (1)", "2/3 (2)", "3/1 (1)", "3/1 (2)", "3/2 (1)", "3/2 (2)",
    "3/3 (1)", "3/3 (2)", "3/4 (1)", "3/4 (2)", "4/1", "4/2", "4/3", "4/4", "5/1", "5/2", "5/3 (1)",
    "5/3 (2)", "5/4", "6/1", "6/2", "6/3 (1)", "6/3 (2)", "7/1", "7/2", "7/3", "7/4 (1)", "7/4 (2)",
    "7/5 (1)", "7/5 (2)", "7/6", "7/7",
  };

  private static final Programme PROGRAMME =
      new Programme(
          Map.of("Школа А", new Participants(MentoringForm.LEARNER_LEARNER, 2)),
          LocalDate.of(2022, 5, 25),
          6,
          30);

  private static final Map<String, LocalDate> DAYS =
      Map.of(
          "gatherNeeds", LocalDate.of(2021, 6, 15),
          "formMenteeRegister", LocalDate.of(2021, 9, 6),
          "formMentorRegister", LocalDate.of(2021, 9, 9),
          "trainMentors", LocalDate.of(2021, 9, 10),
          "determineModel", LocalDate.of(2021, 9, 13),
          "formPairs", LocalDate.of(2021, 9, 20),
          "superviseWork", LocalDate.of(2022, 5, 25));

  private static final List<Slip> SLIPS =
      List.of(
          late("1/2", "Школа А", 1, 4),
          late("3/4 (2)", "Школа А", 1, 6),
          returned("4/2", "Школа А", 1),
          returned("7/5 (1)", "Школа А", 1));

  @Test
  void theSchoolsOwnRoadmapRunsFromMayToJune() {
    TestTown town = towns.found();
    List<TestPerson> people = new ArrayList<>(town.people());
    people.add(towns.hire(town.schoolA(), Role.METHODIST, "methodist"));
    Cast cast =
        new Cast(
            town.schoolA(),
            town.person(town.schoolA(), Role.CURATOR),
            List.of(town.schoolA()),
            people);

    EndState end =
        play(
            "school-template",
            cast,
            ORDER,
            new Settled(
                new Order("17-п", ORDER, LocalDate.of(2021, 5, 1), LocalDate.of(2022, 6, 30), 2021),
                Map.of(),
                List.of()),
            new Script(DAYS, Map.of(), Map.of(), SLIPS),
            PROGRAMME);

    assertThat(end.occurrences().keySet()).containsExactly(ROWS);
    assertThat(end.occurrences().values()).containsOnly("Школа А 1");
  }
}
