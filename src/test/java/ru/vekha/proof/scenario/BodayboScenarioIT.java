package ru.vekha.proof.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vekha.proof.scenario.Slip.late;
import static ru.vekha.proof.scenario.Slip.returned;

import java.time.LocalDate;
import java.time.ZoneId;
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

/** A district's order without a table: its dated and periodic duties, and five indicators. */
@VekhaTest
class BodayboScenarioIT extends Scenario {

  private static final LocalDate ORDER = LocalDate.of(2021, 5, 27);

  private static final Map<String, LocalDate> DAYS =
      Map.of(
          "determineModel", LocalDate.of(2021, 9, 20),
          "superviseWork", LocalDate.of(2021, 12, 21));

  private static final List<Slip> SLIPS =
      List.of(
          late("5.2", "Школа Б", 1, 2),
          late("5.4", "Школа А", 3, 12),
          late("4.4", "Центр", 2, 3),
          returned("5.4", "Дом творчества", 7),
          returned("3", "Центр", 1));

  private static final Programme PROGRAMME =
      new Programme(
          Map.of(
              "Школа А", new Participants(MentoringForm.LEARNER_LEARNER, 2),
              "Школа Б", new Participants(MentoringForm.TEACHER_TEACHER, 1),
              "Дом творчества", new Participants(MentoringForm.EMPLOYER_LEARNER, 1)),
          LocalDate.of(2021, 12, 20),
          2,
          30);

  @Test
  void theDistrictsDutiesRunFromTheOrderToTheEndOf2024() {
    TestTown town = towns.found(ZoneId.of("Asia/Irkutsk"));

    EndState end =
        play(
            "bodaybo-2021",
            Cast.of(town),
            ORDER,
            new Settled(null, answering(town), List.of()),
            new Script(
                DAYS,
                Map.of(),
                Map.of(
                    "5.5", LocalDate.of(2024, 12, 20),
                    "5.3.1)-c", LocalDate.of(2021, 12, 20),
                    "5.4.3)-c", LocalDate.of(2021, 12, 10)),
                SLIPS),
            PROGRAMME);

    occurrences(
        end,
        "3: Центр 1",
        "4.4: Центр 4",
        "5.1: Дом творчества 1, Школа А 1, Школа Б 1",
        "5.2: Дом творчества 1, Школа А 1, Школа Б 1",
        "5.4: Дом творчества 15, Школа А 15, Школа Б 15",
        "5.5: Дом творчества 1, Школа А 1, Школа Б 1",
        "5.3.1)-c: Центр 1",
        "5.4.3)-c: Дом творчества 1, Школа А 1, Школа Б 1");
    indicatorsComeOut(town);
  }

  /**
   * Of 2021: two of ten pupils of the schools; one of four learners of the other organisation, with
   * an employer; one teacher of five employees trained; one of four young teachers.
   */
  private void indicatorsComeOut(TestTown town) {
    Figures figures = new Figures(beans, town);
    figures.enter(
        town.schoolA(), 2021, Map.of("schoolLearners", 8L, "staff", 2L, "teachersUnder35", 1L));
    figures.enter(
        town.schoolB(), 2021, Map.of("schoolLearners", 2L, "staff", 2L, "teachersUnder35", 2L));
    figures.enter(
        town.artCentre(),
        2021,
        Map.of("additionalLearners", 4L, "staff", 1L, "teachersUnder35", 1L));

    assertThat(figures.of("Показатели Бодайбинского района", 2021))
        .containsExactly(
            "bodaybo1 2/10 20.0 REACHED",
            "bodaybo2 1/4 25.0 REACHED",
            "bodaybo3 1/4 25.0 REACHED",
            "bodaybo4 1/5 20.0 REACHED",
            "bodaybo5 1/4 25.0 REACHED");
  }

  private static Map<String, List<ChosenResponsible>> answering(TestTown town) {
    ChosenResponsible centre = new ChosenResponsible(town.centre().id(), Role.METHODIST);
    return Map.of("3", List.of(centre), "4.4", List.of(centre));
  }
}
