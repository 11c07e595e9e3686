package ru.vekha.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.engine.FormRefused;
import ru.vekha.monitoring.process.EvaluationInstances;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** A school evaluates its programme in two stages, on what its participants have answered. */
@VekhaTest
class EvaluationIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate DUE = LocalDate.of(2021, 12, 20);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired EvaluationInstances instances;
  @Autowired Evaluations evaluations;
  @Autowired QuestionnaireFacts questionnaires;
  @Autowired ServiceRuns runs;
  @Autowired Desk desk;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private Organisation school;
  private MentoringRows rows;
  private UUID programme;
  private UUID mentee;
  private UUID mentor;

  @BeforeEach
  void onePair() {
    town = towns.found(MOSCOW);
    school = town.schoolA();
    clock.morningOf(LocalDate.of(2021, 2, 11), MOSCOW);
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта проверки",
                LocalDate.of(2021, 2, 11),
                1,
                new Launches.Row("до 05.03.2021", "Руководители ОО", "Приказ")));
    rows = new MentoringRows(jdbc, town, roadmap);
    programme = rows.programme(school);
    mentor = rows.mentor(school, "TEACHER", "Наставница", LocalDate.of(1980, 1, 1), "Школа");
    mentee = rows.mentee(school, "LEARNER", "Ученица", LocalDate.of(2008, 1, 1), null);
    rows.pair(school, programme, mentor, mentee, "teacher-learner", null);
    clock.morningOf(LocalDate.of(2021, 12, 1), MOSCOW);
  }

  @Test
  void bothStagesAreKeptAndTheStrategyIsCorrected() {
    UUID id = instances.start(school.id(), DUE, programme, null).orElseThrow();
    answer("BEFORE", "{\"expectedComfort\": \"4\", \"expectedUse\": \"5\"}");
    answer("AFTER", "{\"comfort\": \"8\", \"helpUseful\": \"7\"}");
    assertThat(desk.opens(curator(), task()).get("answersText").toString())
        .contains("наставляемых: 1 из 1", "наставников: 0 из 1");
    submit(Map.of("incompleteReason", "Наставница болела"));
    submit(
        Map.of(
            "strengths", "Сильное",
            "weaknesses", "Слабое",
            "opportunities", "Возможное",
            "threats", "Опасное"));
    submit(criteria("partly"));
    // 8 - 4 and 7 - 5 come to 3 on the mean.
    assertThat(desk.opens(curator(), task()).get("growthText").toString())
        .contains("Оценки выросли: 1", "изменилась на 3,0");
    submit(
        Map.of(
            "personalGrowth", "Увереннее",
            "competenceGrowth", "Умеет больше",
            "resultsDynamics", "Оценки выше"));
    assertThat(desk.opens(curator(), task()).get("levelText").toString())
        .contains("9 баллов", "допустимый");
    submit(Map.of("conclusions", "Работает", "correction", "needed"));
    submit(Map.of("strategy", "Подбирать по запросу", "strategyFrom", "2022-01-10"));
    runs.workOff(instanceOf(id));

    Evaluation done = evaluations.get(id);
    assertThat(done.endedAt()).isNotNull();
    assertThat(done.scores()).containsExactly(1, 1, 1, 1, 1, 1, 1, 1, 1);
    assertThat(done.texts().pairingStrategy()).isEqualTo("Подбирать по запросу");
    assertThat(done.texts().strategyFrom()).isEqualTo("2022-01-10");
    assertThat(done.texts().threats()).isEqualTo("Опасное");
  }

  @Test
  void missingQuestionnairesNeedAReason() {
    instances.start(school.id(), DUE, programme, null);

    assertThatThrownBy(() -> submit(Map.of()))
        .isInstanceOf(FormRefused.class)
        .hasMessageContaining("напишите почему");
  }

  @Test
  void aYearIsEvaluatedOnce() {
    assertThat(instances.start(school.id(), DUE, programme, null)).isPresent();
    assertThat(instances.start(school.id(), DUE.plusDays(3), programme, null)).isEmpty();
  }

  @Test
  void growthIsThatOfEachParticipant() {
    UUID other = rows.mentee(school, "LEARNER", "Другая", LocalDate.of(2008, 1, 1), null);
    answer("BEFORE", "{\"personalMeetings\": 8}");
    answer("AFTER", "{\"personalMeetings\": 6}");
    rows.answers(school, programme, other, "BEFORE", DUE, "{\"personalMeetings\": 5}");
    rows.answers(
        school, programme, other, "AFTER", DUE, "{\"personalMeetings\": 9, \"planClear\": 1}");

    assertThat(questionnaires.growth(school.id(), ReportingKind.YEAR.around(DUE)))
        .returns(2L, QuestionnaireFacts.Growth::compared)
        .returns(1L, QuestionnaireFacts.Growth::grown)
        .returns(1L, QuestionnaireFacts.Growth::fallen)
        .returns(new BigDecimal("1.0"), QuestionnaireFacts.Growth::meanChange);
    assertThat(
            questionnaires.growth(town.schoolB().id(), ReportingKind.YEAR.around(DUE)).compared())
        .isZero();
  }

  private void answer(String measurement, String json) {
    rows.answers(school, programme, mentee, measurement, DUE, json);
  }

  private static Map<String, Object> criteria(String level) {
    Map<String, Object> fields = new HashMap<>();
    for (int criterion = 1; criterion <= 9; criterion++) {
      fields.put("criterion" + criterion, level);
    }
    return fields;
  }

  private void submit(Map<String, Object> fields) {
    desk.submits(curator(), task(), fields);
  }

  private Task task() {
    List<Task> tasks = desk.tasks(curator());
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private TestPerson curator() {
    return town.person(school, Role.CURATOR);
  }

  private String instanceOf(UUID id) {
    return jdbc.sql("SELECT process_instance_id FROM evaluation WHERE id = :id")
        .param("id", id)
        .query(String.class)
        .single();
  }
}
