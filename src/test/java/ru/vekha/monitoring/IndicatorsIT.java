package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.Launches;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/**
 * Indicators are worked out from what the registers hold, for a school and for its municipality.
 */
@VekhaTest
class IndicatorsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 1);
  private static final LocalDate DONE = LocalDate.of(2021, 11, 20);
  private static final LocalDate BORN_2008 = LocalDate.of(2008, 5, 5);
  private static final LocalDate BORN_1995 = LocalDate.of(1995, 5, 5);
  private static final ReportingSpan YEAR = ReportingKind.YEAR.around(DONE);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired IndicatorCatalogue catalogue;
  @Autowired IndicatorValues values;
  @Autowired FigureCounts counts;
  @Autowired FigureCatalogue figures;
  @Autowired EnteredFigures entered;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private MentoringRows rows;
  private Organisation school;

  @BeforeEach
  void foundATown() {
    town = towns.found(MOSCOW);
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                ORDER_DATE,
                1,
                new Launches.Row("до 05.03.2021", "Руководители ОО", "Приказ")));
    rows = new MentoringRows(jdbc, town, roadmap);
    school = town.schoolA();
  }

  @Test
  void participationCountsOnlyAfterTheFullCycle() {
    enter(school, Map.of("schoolLearners", 10L));
    rows.mentee(school, "LEARNER", "Первый", BORN_2008, DONE);
    rows.mentee(school, "LEARNER", "Второй", BORN_2008, null);
    rows.mentee(school, "LEARNER", "Прошлый", BORN_2008, LocalDate.of(2022, 1, 10));

    assertThat(value(school, "bodaybo1").percent()).contains(new BigDecimal("10.0"));
    assertThat(value(school, "bodaybo1").verdict()).isEqualTo(IndicatorValue.Verdict.BEHIND);
  }

  @Test
  void aTargetIsALowerBound() {
    enter(school, Map.of("schoolLearners", 5L));
    UUID mentee = rows.mentee(school, "LEARNER", "Первый", BORN_2008, DONE);

    // One of five: the 20 % of 2021 are reached and not missed by being met exactly.
    assertThat(value(school, "bodaybo1").verdict()).isEqualTo(IndicatorValue.Verdict.REACHED);
    assertThat(counts.idsOf("schoolLearnersMentored", school.id(), YEAR))
        .containsExactly(mentee.toString());
  }

  @Test
  void menteesCountWhereTheyLearn() {
    enter(school, Map.of("schoolLearners", 10L));
    enter(town.schoolB(), Map.of("schoolLearners", 10L));
    rows.mentee(town.schoolB(), "LEARNER", "Другой", BORN_2008, DONE);

    assertThat(value(school, "bodaybo1").numerator()).isZero();
    assertThat(value(town.schoolB(), "bodaybo1").numerator()).isOne();
    assertThat(value(town.department(), "bodaybo1"))
        .returns(1L, IndicatorValue::numerator)
        .returns(20L, IndicatorValue::denominator)
        .returns(List.of(), IndicatorValue::missing);
  }

  @Test
  void anOrganisationWithoutADenominatorIsNamedAndNotCounted() {
    enter(school, Map.of("schoolLearners", 4L));
    rows.mentee(school, "LEARNER", "Первый", BORN_2008, DONE);
    rows.mentee(town.schoolB(), "LEARNER", "Другой", BORN_2008, DONE);

    assertThat(value(town.department(), "bodaybo1"))
        .returns(1L, IndicatorValue::numerator)
        .returns(4L, IndicatorValue::denominator)
        .returns(List.of(town.schoolB().id()), IndicatorValue::missing);
  }

  @Test
  void additionalEducationHasItsOwnIndicators() {
    Organisation art = town.artCentre();
    enter(art, Map.of("additionalLearners", 10L));
    UUID programme = rows.programme(art);
    UUID peer = rows.mentor(art, "LEARNER", "Ровесник", LocalDate.of(2005, 1, 1), "");
    UUID teacher = rows.mentor(art, "TEACHER", "Учитель", BORN_1995, "");
    UUID first = rows.mentee(art, "LEARNER", "Первый", BORN_2008, DONE);
    UUID second = rows.mentee(art, "LEARNER", "Второй", BORN_2008, DONE);
    rows.pair(art, programme, peer, first, "learner-learner", DONE);
    rows.pair(art, programme, teacher, second, "teacher-learner", DONE);

    assertThat(value(art, "bodaybo2").numerator()).isEqualTo(2);
    // The mentee and the learner who is the mentor: the third indicator asks for no role.
    assertThat(value(art, "bodaybo3").numerator()).isEqualTo(2);
    assertThat(value(town.department(), "bodaybo1").numerator()).isZero();
  }

  @Test
  void staffWhoRaisedTheirQualificationCountOnce() {
    enter(school, Map.of("staff", 10L));
    UUID teacher = rows.mentor(school, "TEACHER", "Учитель", BORN_1995, "");
    UUID employer = rows.mentor(school, "EMPLOYER", "Мастер", BORN_1995, "Завод");
    rows.training(school, teacher, DONE, true);
    rows.training(school, teacher, DONE.minusMonths(1), true);
    rows.training(school, employer, DONE, true);
    rows.training(school, employer, DONE, false);

    assertThat(value(school, "bodaybo4").numerator()).isOne();
  }

  @Test
  void youngTeachersAreUnder35AndInTheirFirstThreeYears() {
    enter(school, Map.of("teachersUnder35", 4L, "youngSpecialists", 4L));
    rows.mentee(school, "YOUNG_SPECIALIST", "Молодая", BORN_1995, DONE);
    rows.mentee(school, "YOUNG_SPECIALIST", "Зрелая", LocalDate.of(1980, 5, 5), DONE);
    rows.mentee(school, "TEACHER", "Опытная", BORN_1995, DONE);

    assertThat(value(school, "bodaybo5").numerator()).isOne();
    assertThat(value(school, "youngSpecialistsShare").numerator()).isEqualTo(2);
  }

  @Test
  void theModelCountsMentorsPartnersAndTheSatisfied() {
    UUID programme = rows.programme(school);
    UUID pupil = rows.mentor(school, "LEARNER", "Старший", LocalDate.of(2005, 1, 1), "");
    UUID oneOfThePlant = rows.mentor(school, "EMPLOYER", "Мастер", BORN_1995, "Завод");
    UUID anotherOfThePlant = rows.mentor(school, "EMPLOYER", "Инженер", BORN_1995, "завод");
    for (UUID mentor : List.of(pupil, oneOfThePlant, anotherOfThePlant)) {
      UUID mentee = rows.mentee(school, "LEARNER", "Ученик " + mentor, BORN_2008, DONE);
      rows.pair(school, programme, mentor, mentee, "learner-learner", DONE);
      int points = mentor.equals(pupil) ? 7 : 8;
      rows.answers(
          school,
          programme,
          mentee,
          "AFTER",
          DONE,
          "{\"workTogether\": 10, \"resultSatisfied\": %d}".formatted(points));
    }
    enter(school, Map.of("teenagers", 10L, "partners", 2L, "children", 30L));

    assertThat(value(school, "childrenShare").percent()).contains(new BigDecimal("10.0"));
    assertThat(value(school, "teenagersShare").percent()).contains(new BigDecimal("10.0"));
    assertThat(value(school, "partnersShare").percent()).contains(new BigDecimal("50.0"));
    assertThat(value(school, "menteesSatisfiedShare").percent()).contains(new BigDecimal("66.6"));
    assertThat(value(school, "mentorsSatisfiedShare").verdict())
        .isEqualTo(IndicatorValue.Verdict.NO_DATA);
  }

  @Test
  void whatCountedStaysCountedWhenThePersonIsErased() {
    enter(school, Map.of("children", 10L));
    UUID mentee = rows.mentee(school, "LEARNER", "Первый", BORN_2008, DONE);

    jdbc.sql("DELETE FROM mentee_person WHERE mentee_id = :id").param("id", mentee).update();

    assertThat(value(school, "childrenShare").numerator()).isOne();
  }

  @Test
  void headsReportTenIndicatorsOfTheSchoolYearWithoutTargets() {
    entered.enter(school.id(), 2021, Map.of("teachers", 10L, "teachersToMentor", 2L), by());
    entered.enter(school.id(), 2022, Map.of("teachers", 10L, "teachersToMentor", 3L), by());

    Indicator willing = catalogue.find("bataysk4n11").orElseThrow();
    assertThat(values.of(school, willing, 2022))
        .returns(IndicatorValue.Verdict.GROWN, IndicatorValue::verdict)
        .returns(List.of(), IndicatorValue::missing);
    assertThat(values.of(school, catalogue.find("bataysk4n7").orElseThrow(), 2022).verdict())
        .isEqualTo(IndicatorValue.Verdict.NO_DATA);
  }

  @Test
  void aCorrectedFigureCountsAndTheOldOneStays() {
    enter(school, Map.of("staff", 10L));
    enter(school, Map.of("staff", 12L));
    enter(school, Map.of("staff", 12L));

    assertThat(entered.of(List.of(school.id()), 2021).get(school.id())).containsEntry("staff", 12L);
    assertThat(
            jdbc.sql(
                    "SELECT value FROM organisation_figure WHERE organisation_id = :org ORDER BY"
                        + " id")
                .param("org", school.id())
                .query(Long.class)
                .list())
        .containsExactly(10L, 12L);
  }

  @Test
  void everyCountedFigureCanBeAsked() {
    assertThat(counts.of(figures.all(), List.of(school.id()), YEAR).get(school.id()))
        .hasSize(CountedFigure.values().length)
        .containsEntry("workDue", 1L)
        .containsEntry("workInTime", 0L);
  }

  private IndicatorValue value(Organisation organisation, String code) {
    return values.of(organisation, catalogue.find(code).orElseThrow(), 2021);
  }

  private void enter(Organisation organisation, Map<String, Long> numbers) {
    entered.enter(organisation.id(), 2021, numbers, by());
  }

  private String by() {
    return town.person(school, Role.CURATOR).id();
  }
}
