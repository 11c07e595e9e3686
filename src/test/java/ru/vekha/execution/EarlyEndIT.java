package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.monitoring.MentoringRows;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** Orders that end a roadmap before its time, and the early end of one organisation's programme. */
@VekhaTest
class EarlyEndIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @LocalServerPort int port;
  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired Roadmaps roadmaps;

  /** Cards, programmes and reports end at once, their tasks follow; what was done stays. */
  @Test
  void orderEndsTheRoadmapWithAllThatIsLeft() {
    TestTown town = towns.found();
    UUID roadmap = launched(town);
    clock.morningOf(LocalDate.of(2021, 2, 26), MOSCOW);
    runs.openAssignments();
    runs.watchReporting();
    closeOne(roadmap, town.schoolA());
    TestPerson head = town.person(town.schoolA(), Role.ORGANISATION_HEAD);
    assertThat(desk.tasks(head)).isNotEmpty();
    assertThat(count("reporting_period", roadmap)).isPositive();
    Visitor methodist = Visitor.signedIn(port, town.methodist());
    assertThat(methodist.get("/roadmaps/" + roadmap).body()).contains("Досрочное прекращение");

    var ended = end(methodist, roadmap, "15-п", "2021-02-25", "Новая модель региона");

    assertThat(ended.statusCode()).isEqualTo(302);
    assertThat(cards.of(roadmap)).extracting(Cards.Card::state).containsOnly("WITHDRAWN", "CLOSED");
    assertThat(states("programme", roadmap)).containsOnly("ENDED_EARLY");
    assertThat(states("reporting_period", roadmap)).containsOnly("CANCELLED");
    assertThat(roadmaps.isClosed(roadmap)).isTrue();
    runs.followEndings();
    for (TestPerson each : town.people()) {
      assertThat(desk.tasks(each)).as(each.login()).isEmpty();
    }
    states("programme", "id", roadmap).forEach(this::workOff);
    assertThat(instancesOf(town)).isEmpty();
    assertThat(methodist.get("/roadmaps/" + roadmap).body())
        .contains("Прекращена досрочно.")
        .contains("Приказ № 15-п от 25.02.2021. Причина: Новая модель региона")
        .contains("Школа А: поручений — ")
        .doesNotContain("Досрочное прекращение</h2>");
    assertThat(methodist.download("/roadmaps/" + roadmap + "/final.docx").statusCode())
        .isEqualTo(200);
  }

  @Test
  void endThatLacksSomethingOrComesTwiceIsRefusedAndChangesNothing() {
    TestTown town = towns.found();
    UUID roadmap = launched(town);
    Visitor methodist = Visitor.signedIn(port, town.methodist());
    List<String> before = cards.of(roadmap).stream().map(Cards.Card::state).toList();

    for (String[] order :
        new String[][] {
          {"", "2021-02-11", "Причина", "Номер приказа: укажите номер"},
          {"1", "", "Причина", "Дата приказа: укажите дату"},
          {"1", "2021-02-12", "Причина", "эта дата ещё не наступила"},
          {"1", "2021-02-10", "Причина", "раньше приказа, которым утверждена"},
          {"1", "2021-02-11", " ", "Причина: опишите её"}
        }) {
      var refused = end(methodist, roadmap, order[0], order[1], order[2]);
      assertThat(refused.statusCode()).isEqualTo(409);
      assertThat(refused.body()).contains(order[3]);
    }
    Visitor head = Visitor.signedIn(port, town.person(town.schoolA(), Role.ORGANISATION_HEAD));
    assertThat(end(head, roadmap, "1", "2021-02-11", "Причина").statusCode()).isEqualTo(404);
    assertThat(cards.of(roadmap)).extracting(Cards.Card::state).isEqualTo(before);

    assertThat(end(methodist, roadmap, "1", "2021-02-11", "Причина").statusCode()).isEqualTo(302);
    assertThat(end(methodist, roadmap, "1", "2021-02-11", "Причина").body())
        .contains("уже закрыта или закрывается");
  }

  @Test
  void authorityEndsOneProgrammeAndTheOthersGoOn() {
    TestTown town = towns.found();
    UUID roadmap = launched(town);
    UUID programme = programmeOf(roadmap, town.schoolA());
    String list = "/mentoring/organisations/" + town.schoolA().id() + "/programmes";
    Visitor methodist = Visitor.signedIn(port, town.methodist());
    Visitor stranger = Visitor.signedIn(port, town.person(town.schoolB(), Role.ORGANISATION_HEAD));
    assertThat(stranger.get(list).statusCode()).isEqualTo(404);
    assertThat(endProgramme(stranger, programme, "ORGANISATION_NOT_OBLIGED").statusCode())
        .isEqualTo(404);
    Visitor curator = Visitor.signedIn(port, town.person(town.schoolA(), Role.CURATOR));
    assertThat(curator.get(list).body()).contains("Идёт.").doesNotContain("Прекратить программу");
    assertThat(endProgramme(methodist, programme, "ROADMAP_CANCELLED").body())
        .contains("выберите её из списка");

    MentoringRows rows = new MentoringRows(jdbc, town, roadmap);
    UUID pair =
        rows.pair(
            town.schoolA(),
            programme,
            rows.mentor(town.schoolA(), "TEACHER", "Наставников", LocalDate.of(1980, 5, 5), ""),
            rows.mentee(town.schoolA(), "LEARNER", "Учеников", LocalDate.of(2008, 5, 5), null),
            "teacher-learner",
            null);
    assertThat(endProgramme(methodist, programme, "ORGANISATION_NOT_OBLIGED").body())
        .contains("Ещё работают пары: 1. Сначала завершите каждую досрочно");
    jdbc.sql(
            "UPDATE mentoring_pair SET state = 'ENDED_EARLY', end_reason = 'OTHER', ended_on ="
                + " order_date WHERE id = :id")
        .param("id", pair)
        .update();
    assertThat(endProgramme(methodist, programme, "ORGANISATION_NOT_OBLIGED").statusCode())
        .isEqualTo(302);
    workOff(programme.toString());

    assertThat(methodist.get(list).body())
        .contains("Прекращена досрочно.")
        .contains("Организация исключена из перечня");
    assertThat(endProgramme(methodist, programme, "ORGANISATION_NOT_OBLIGED").body())
        .contains("Программа уже завершена");
    assertThat(desk.tasks(town.person(town.schoolA(), Role.ORGANISATION_HEAD)))
        .noneMatch(task -> task.getTaskDefinitionKey().equals("userTask_developProgramme"));
    assertThat(desk.tasks(town.person(town.schoolB(), Role.ORGANISATION_HEAD)))
        .anyMatch(task -> task.getTaskDefinitionKey().equals("userTask_developProgramme"));
  }

  private UUID launched(TestTown town) {
    clock.morningOf(ORDER_DATE, MOSCOW);
    UUID roadmap =
        launches.launch(town, RoadmapCatalogue.shipped().find("dzerzhinsk-2021").orElseThrow());
    workOff(roadmap.toString());
    return roadmap;
  }

  private HttpResponse<String> end(
      Visitor visitor, UUID roadmap, String number, String date, String reason) {
    return visitor.submit(
        "/roadmaps/" + roadmap + "/end",
        "orderNumber",
        number,
        "orderDate",
        date,
        "reason",
        reason);
  }

  private HttpResponse<String> endProgramme(Visitor visitor, UUID programme, String reason) {
    return visitor.submit("/mentoring/programmes/" + programme + "/end", "reason", reason);
  }

  private void workOff(String key) {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key)
        .rootProcessInstances()
        .list()
        .forEach(instance -> runs.workOff(instance.getId()));
  }

  /** A card that was done before the order came. */
  private void closeOne(UUID roadmap, Organisation organisation) {
    jdbc.sql(
            "UPDATE control_card SET state = 'CLOSED', closed_at = opened_at WHERE id = (SELECT id"
                + " FROM control_card WHERE roadmap_id = :roadmap AND organisation_id = :org"
                + " AND state = 'OPEN' AND step = 'approveProgramme')")
        .param("roadmap", roadmap)
        .param("org", organisation.id())
        .update();
  }

  private List<String> states(String table, UUID roadmap) {
    return states(table, "state", roadmap);
  }

  private List<String> states(String table, String column, UUID roadmap) {
    return jdbc.sql("SELECT " + column + " FROM " + table + " WHERE roadmap_id = :roadmap")
        .param("roadmap", roadmap)
        .query(String.class)
        .list();
  }

  private int count(String table, UUID roadmap) {
    return states(table, roadmap).size();
  }

  private List<String> instancesOf(TestTown town) {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .tenantIdIn(town.department().id(), town.schoolA().id(), town.schoolB().id())
        .list()
        .stream()
        .map(each -> each.getProcessDefinitionId())
        .toList();
  }

  private UUID programmeOf(UUID roadmap, Organisation organisation) {
    return jdbc.sql(
            "SELECT id FROM programme WHERE roadmap_id = :roadmap AND organisation_id = :org")
        .param("roadmap", roadmap)
        .param("org", organisation.id())
        .query(UUID.class)
        .single();
  }
}
