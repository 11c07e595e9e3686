package ru.vekha.proof.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static ru.vekha.proof.scenario.Slip.late;
import static ru.vekha.proof.scenario.Slip.returned;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
import ru.vekha.town.TestPerson;

/** A region's roadmap: the ministry, its two centres, a territory and a city department. */
@VekhaTest
class SamaraScenarioIT extends Scenario {

  private static final ZoneId SAMARA = ZoneId.of("Europe/Samara");
  private static final LocalDate ORDER = LocalDate.of(2021, 2, 26);

  /** How often each row falls due, and for whom; 9 (1) only when somebody sees the need. */
  private static final String[] CARDS = {
    "1: Министерство 1",
    "2: Министерство 1",
    "3: Министерство 1",
    "4: Министерство 1",
    "5: РЦН 1",
    "6: РЦН 4",
    "7 (1): РЦН 1",
    "7 (2): РЦН 1",
    "8 (1): РЦН 1",
    "8 (2): РЦН 1",
    "9 (2): РЦН 1",
    "10: РЦН 1",
    "11: РЦН 1",
    "12: РЦН 1",
    "13: РЦН 1",
    "14: РЦН 1",
    "15: РЦН 1",
    "16: РЦТР 1",
    "17: РЦТР 1",
    "18: РЦТР 1",
    "19: ДО 1, ТУ 1",
    "20: ДО 4, ТУ 4",
    "21: ДО 1, ТУ 1",
    "22: ДО 1, ТУ 1",
    "23: ДО 1, ТУ 1",
    "24: ДО 1, ТУ 1",
    "25: ДО 1, ТУ 1",
    "26: ДО 1, ТУ 1",
    "27: ДО 1, ТУ 1",
    "28: ДО 1, ТУ 1",
    "29: ДО 1, ТУ 1",
  };

  private static final List<Slip> SLIPS =
      List.of(
          late("6", "РЦН", 2, 5),
          late("19", "ДО", 1, 3),
          late("25", "ДО", 1, 10),
          late("28", "ТУ", 1, 1),
          returned("21", "ТУ", 1),
          returned("13", "РЦН", 1));

  private static final Programme PROGRAMME =
      new Programme(
          Map.of(
              "Школа села", new Participants(MentoringForm.TEACHER_TEACHER, 1),
              "Школа города", new Participants(MentoringForm.TEACHER_TEACHER, 1)),
          LocalDate.of(2021, 12, 20),
          2,
          30);

  @Test
  void theRegionsRoadmapRunsOnFourLevels() {
    Organisation ministry = towns.build(null, OrganisationKind.REGION, "Министерство", SAMARA);
    Organisation centre = towns.build(ministry, OrganisationKind.MENTORING_CENTRE, "РЦН", SAMARA);
    Organisation data = towns.build(ministry, OrganisationKind.MENTORING_CENTRE, "РЦТР", SAMARA);
    Organisation territory = towns.build(ministry, OrganisationKind.TERRITORY, "ТУ", SAMARA);
    Organisation city = towns.build(ministry, OrganisationKind.MUNICIPALITY, "ДО", SAMARA);
    Organisation village = towns.build(territory, OrganisationKind.SCHOOL, "Школа села", SAMARA);
    Organisation town = towns.build(city, OrganisationKind.SCHOOL, "Школа города", SAMARA);
    List<TestPerson> people = new ArrayList<>();
    for (Organisation authority : List.of(ministry, territory, city)) {
      people.add(towns.hire(authority, Role.METHODIST, "methodist"));
      people.add(towns.hire(authority, Role.CONTROLLER, "controller"));
      people.add(towns.hire(authority, Role.DEPARTMENT_OFFICER, "officer"));
      people.add(towns.hire(authority, Role.DEPUTY_HEAD, "deputy"));
    }
    for (Organisation each : List.of(centre, data)) {
      people.add(towns.hire(each, Role.METHODIST, "methodist"));
    }
    for (Organisation school : List.of(village, town)) {
      people.add(towns.hire(school, Role.ORGANISATION_HEAD, "head"));
      people.add(towns.hire(school, Role.CURATOR, "curator"));
      people.add(towns.hire(school, Role.MENTOR, "mentor"));
    }
    Cast cast =
        new Cast(
            ministry,
            people.get(0),
            List.of(ministry, centre, data, territory, city, village, town),
            people);

    EndState end =
        play(
            "samara-2021",
            cast,
            ORDER,
            new Settled(
                new Order(null, null, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31), null),
                answering(centre, data),
                List.of()),
            new Script(
                Map.of("superviseWork", LocalDate.of(2021, 12, 21)), Map.of(), Map.of(), SLIPS),
            PROGRAMME);

    occurrences(end, CARDS);
    assertThat(end.below()).containsExactly("ДО закрыта", "ТУ закрыта");
  }

  /** The document's abbreviations of the two centres, chosen from the directory. */
  private static Map<String, List<ChosenResponsible>> answering(
      Organisation centre, Organisation data) {
    Map<String, List<ChosenResponsible>> answering = new HashMap<>();
    for (int row = 5; row <= 18; row++) {
      Organisation who = row < 16 ? centre : data;
      answering.put(String.valueOf(row), List.of(new ChosenResponsible(who.id(), Role.METHODIST)));
    }
    return answering;
  }
}
