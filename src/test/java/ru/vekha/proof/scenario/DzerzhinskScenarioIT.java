package ru.vekha.proof.scenario;

import static ru.vekha.proof.scenario.Slip.dragged;
import static ru.vekha.proof.scenario.Slip.late;
import static ru.vekha.proof.scenario.Slip.returned;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import ru.vekha.VekhaTest;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.organisation.Role;
import ru.vekha.proof.scenario.Registers.Programme;
import ru.vekha.proof.scenario.SetUp.Settled;
import ru.vekha.town.TestTown;

/** A city's roadmap for one year: 25 rows for the department, its centre and its organisations. */
@VekhaTest
class DzerzhinskScenarioIT extends Scenario {

  private static final LocalDate ORDER = LocalDate.of(2021, 2, 11);

  private static final String DEPARTMENT = "Департамент 1";
  private static final String EDUCATORS = "Дом творчества 1, Школа А 1, Школа Б 1";
  private static final String QUARTERLY = "Дом творчества 4, Школа А 4, Школа Б 4";
  private static final String ALL = "Департамент 1, Дом творчества 1, Школа А 1, Школа Б 1";

  /** How often each row falls due, and for whom: January's 25th was before the order. */
  private static final String[] CARDS = {
    "1.1: " + DEPARTMENT,
    "1.2: " + EDUCATORS,
    "1.3: " + EDUCATORS,
    "1.4: " + DEPARTMENT,
    "1.5: " + EDUCATORS,
    "1.6: " + DEPARTMENT,
    "1.7: " + EDUCATORS,
    "1.8: " + ALL,
    "1.9: " + EDUCATORS,
    "1.10: " + ALL,
    "1.11: " + ALL,
    "2.1: " + DEPARTMENT,
    "2.2: Дом творчества 4, Центр 4, Школа А 4, Школа Б 4",
    "3.1: " + EDUCATORS,
    "3.2: " + EDUCATORS,
    "3.3: " + EDUCATORS,
    "3.4: " + EDUCATORS,
    "3.5: " + EDUCATORS,
    "4.1: " + QUARTERLY,
    "4.2: Департамент 11",
    "4.3: Департамент 4",
    "4.4: " + EDUCATORS,
    "4.5: " + EDUCATORS,
    "5.1.1: " + EDUCATORS,
    "5.1.2: " + DEPARTMENT,
  };

  /** The steps of the programmes that have no date, or a later one than their followers need. */
  private static final Map<String, LocalDate> DAYS =
      Map.of(
          "formMenteeRegister", LocalDate.of(2021, 3, 1),
          "formMentorRegister", LocalDate.of(2021, 3, 9),
          "trainMentors", LocalDate.of(2021, 3, 12),
          "determineModel", LocalDate.of(2021, 3, 15));

  /** The department cannot report on the 25th what schools hand in on the last day of the month. */
  private static final Map<String, Integer> AHEAD = Map.of("4.1", 14);

  private static final List<Slip> SLIPS =
      List.of(
          late("1.5", "Школа Б", 1, 3),
          dragged("1.6", "Департамент", 1, 3),
          dragged("1.7", "Школа Б", 1, 3),
          dragged("1.3", "Школа Б", 1, 3),
          late("1.9", "Дом творчества", 1, 5),
          late("2.2", "Центр", 2, 2),
          late("5.1.2", "Департамент", 1, 4),
          returned("1.11", "Школа А", 1),
          returned("2.2", "Школа А", 3),
          returned("4.1", "Школа Б", 2));

  private static final Programme PROGRAMME =
      new Programme(
          Map.of(
              "Школа А", new Participants(MentoringForm.LEARNER_LEARNER, 2),
              "Школа Б", new Participants(MentoringForm.TEACHER_TEACHER, 1),
              "Дом творчества", new Participants(MentoringForm.EMPLOYER_LEARNER, 1)),
          LocalDate.of(2021, 12, 20),
          4,
          45);

  @Test
  void theCitysRoadmapRunsFromItsOrderToItsEnd() {
    TestTown town = towns.found();

    EndState end =
        play(
            "dzerzhinsk-2021",
            Cast.of(town),
            ORDER,
            new Settled(null, answering(town), List.of()),
            new Script(DAYS, AHEAD, Map.of(), SLIPS),
            PROGRAMME);

    occurrences(end, CARDS);
  }

  /** Where the document names people, the methodist chooses their posts. */
  private static Map<String, List<ChosenResponsible>> answering(TestTown town) {
    ChosenResponsible deputy = new ChosenResponsible(town.department().id(), Role.DEPUTY_HEAD);
    ChosenResponsible officer =
        new ChosenResponsible(town.department().id(), Role.DEPARTMENT_OFFICER);
    ChosenResponsible methodist = new ChosenResponsible(town.department().id(), Role.METHODIST);
    return Map.of(
        "1.1", List.of(deputy, officer, methodist),
        "1.4", List.of(deputy, officer),
        "1.6", List.of(deputy, officer),
        "4.2", List.of(officer, methodist),
        "4.3", List.of(officer, methodist),
        "5.1.2", List.of(deputy, officer));
  }
}
