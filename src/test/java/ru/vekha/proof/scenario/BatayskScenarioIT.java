package ru.vekha.proof.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vekha.proof.scenario.Slip.dragged;
import static ru.vekha.proof.scenario.Slip.late;
import static ru.vekha.proof.scenario.Slip.returned;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import ru.vekha.VekhaTest;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Role;
import ru.vekha.proof.scenario.Registers.Programme;
import ru.vekha.proof.scenario.SetUp.Order;
import ru.vekha.proof.scenario.SetUp.Settled;
import ru.vekha.town.TestTown;

/** A city's roadmap for four years: 18 rows and ten indicators that heads report on each year. */
@VekhaTest
class BatayskScenarioIT extends Scenario {

  private static final LocalDate ORDER = LocalDate.of(2022, 5, 4);

  /** How often each row falls due, and for whom: February 2022 was before the order. */
  private static final String[] CARDS = {
    "1.1: Департамент 1",
    "1.2: Школа А 1, Школа Б 1",
    "1.3: Школа А 4, Школа Б 4",
    "1.4: Школа А 4, Школа Б 4",
    "1.5: Центр 4",
    "2.1: Центр 4",
    "2.2: Центр 4",
    "2.3: Центр 4",
    "2.4: Центр 3",
    "2.5: Центр 4",
    "2.6: Центр 4",
    "3.1: Школа А 4, Школа Б 4",
    "3.2: Школа А 1, Школа Б 1",
    "3.3: Школа А 4, Школа Б 4",
    "3.4: Школа А 1, Школа Б 1",
    "3.5: Школа А 1, Школа Б 1",
    "3.6: Центр 4",
    "3.7: Центр 4",
    "4.1: Школа А 4, Школа Б 4",
    "4.2: Школа А 4, Школа Б 4",
    "4.3: Школа А 4, Школа Б 4",
    "4.5: Школа А 4, Школа Б 4",
    "4.6: Школа А 4, Школа Б 4",
    "4.7: Школа А 4, Школа Б 4",
    "4.8: Школа А 4, Школа Б 4",
    "4.9: Школа А 4, Школа Б 4",
    "4.10: Школа А 4, Школа Б 4",
    "4.11: Школа А 4, Школа Б 4",
  };

  private static final Map<String, LocalDate> DAYS =
      Map.of(
          "formMentorRegister", LocalDate.of(2022, 9, 9),
          "determineModel", LocalDate.of(2022, 9, 12));

  /** One report answers ten rows, so a late one is late with all of them. */
  private static final List<Slip> SLIPS =
      Stream.concat(
              Stream.of(
                  late("2.4", "Центр", 2, 7),
                  late("1.2", "Школа А", 1, 4),
                  late("4.1", "Школа Б", 2, 5),
                  returned("1.5", "Центр", 1),
                  returned("1.3", "Школа Б", 3)),
              Stream.of("4.2", "4.3", "4.5", "4.6", "4.7", "4.8", "4.9", "4.10", "4.11")
                  .map(row -> dragged(row, "Школа Б", 2, 5)))
          .toList();

  private static final Programme PROGRAMME =
      new Programme(
          Map.of(
              "Школа А", new Participants(MentoringForm.TEACHER_TEACHER, 2),
              "Школа Б", new Participants(MentoringForm.TEACHER_TEACHER, 1)),
          LocalDate.of(2022, 12, 20),
          2,
          30);

  @Test
  void theCitysRoadmapOfFourYearsRunsToItsEnd() {
    TestTown town = towns.found();

    EndState end =
        play(
            "bataysk-2022",
            Cast.of(town),
            ORDER,
            new Settled(new Order("412", ORDER, null, null, null), answering(town), List.of()),
            new Script(DAYS, Map.of(), Map.of("3.4", LocalDate.of(2022, 12, 20)), SLIPS),
            PROGRAMME);

    occurrences(end, CARDS);
    indicatorsComeOut(town);
  }

  /**
   * Of the school year that ends in 2023, in which three teachers have passed the full cycle. What
   * has to grow is compared with the year before.
   */
  private void indicatorsComeOut(TestTown town) {
    Figures figures = new Figures(beans, town);
    for (Organisation school : List.of(town.schoolA(), town.schoolB())) {
      figures.enter(
          school,
          2022,
          Map.ofEntries(
              Map.entry("youngSpecialists", 2L),
              Map.entry("youngSpecialistsStayed", 1L),
              Map.entry("pupilsObserved", 20L),
              Map.entry("pupilsImproved", 5L),
              Map.entry("children", 100L),
              Map.entry("olympiadParticipants", 15L),
              Map.entry("teachers", 20L),
              Map.entry("teachersToMentor", 2L)));
      figures.enter(
          school,
          2023,
          Map.ofEntries(
              Map.entry("teachersGrown", 1L),
              Map.entry("youngSpecialists", 2L),
              Map.entry("youngSpecialistsStayed", 2L),
              Map.entry("seniorTeachers", 5L),
              Map.entry("seniorTeachersDigital", 2L),
              Map.entry("projectsStarted", 4L),
              Map.entry("projectsCompleted", 3L),
              Map.entry("examPupils", 30L),
              Map.entry("examPupilsPassed", 29L),
              Map.entry("pupilsObserved", 20L),
              Map.entry("pupilsImproved", 7L),
              Map.entry("children", 100L),
              Map.entry("olympiadParticipants", 15L),
              Map.entry("innovationMentees", 1L),
              Map.entry("newcomers", 3L),
              Map.entry("newcomersAdapted", 2L),
              Map.entry("teachers", 20L),
              Map.entry("teachersToMentor", 3L)));
    }

    assertThat(figures.of("Показатели Батайска", 2023))
        .containsExactly(
            "bataysk4n1 2/3 66.6 NO_TARGET",
            "bataysk4n2 4/4 100.0 GROWN",
            "bataysk4n3 4/10 40.0 NO_TARGET",
            "bataysk4n5 6/8 75.0 NO_TARGET",
            "bataysk4n6 58/60 96.6 NO_TARGET",
            "bataysk4n7 14/40 35.0 GROWN",
            "bataysk4n8 30/200 15.0 NOT_GROWN",
            "bataysk4n9 2/3 66.6 NO_TARGET",
            "bataysk4n10 4/6 66.6 NO_TARGET",
            "bataysk4n11 6/40 15.0 GROWN");
  }

  /** Where the document names people or nobody, the methodist chooses posts. */
  private static Map<String, List<ChosenResponsible>> answering(TestTown town) {
    ChosenResponsible officer =
        new ChosenResponsible(town.department().id(), Role.DEPARTMENT_OFFICER);
    ChosenResponsible centre = new ChosenResponsible(town.centre().id(), Role.METHODIST);
    ChosenResponsible heads =
        new ChosenResponsible(
            ChosenResponsible.each(OrganisationKind.SCHOOL), Role.ORGANISATION_HEAD);
    return Map.ofEntries(
        Map.entry("1.1", List.of(officer)),
        Map.entry("1.5", List.of(centre)),
        Map.entry("2.1", List.of(centre)),
        Map.entry("2.2", List.of(centre)),
        Map.entry("2.3", List.of(centre)),
        Map.entry("2.4", List.of(centre)),
        Map.entry("2.5", List.of(centre)),
        Map.entry("2.6", List.of(centre)),
        Map.entry("3.2", List.of(heads)),
        Map.entry("3.6", List.of(centre)),
        Map.entry("3.7", List.of(centre)));
  }
}
