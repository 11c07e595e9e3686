package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.engine.FormRefused;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Role;
import ru.vekha.reporting.RoadmapReports;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Cards;
import ru.vekha.town.Cards.Card;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** A duty of one level opens the roadmap of the next and closes when that is approved. */
@VekhaTest
class RoadmapLevelsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final String DUTY = "Разработка дорожных карт муниципалитетов";

  @LocalServerPort int port;
  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired RoadmapSetUp setUp;
  @Autowired DraftSettling settling;
  @Autowired RoadmapEarlyEnd earlyEnd;
  @Autowired DutyFulfilment fulfilment;
  @Autowired RoadmapReports reports;
  @Autowired People people;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;

  private TestTown town;
  private TestPerson head;
  private UUID upper;
  private Card duty;

  /**
   * The region's roadmap obliges the department; its officer, here the head too, is asked for one.
   */
  @BeforeEach
  void launchTheRegionsRoadmap() {
    town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    head = town.methodist();
    give(head, town.department(), Role.ORGANISATION_HEAD);
    give(head, town.department(), Role.DEPARTMENT_OFFICER);
    TestPerson officer = town.person(town.region(), Role.REGIONAL_CENTRE);
    give(officer, town.region(), Role.METHODIST);
    give(officer, town.region(), Role.CONTROLLER);
    upper =
        launch(
            town.region(),
            officer,
            titled(DUTY, new Row("до 31.03.2021", "ТУ/ДО", "Дорожная карта")));
    runs.openAssignments();
    duty = cards.only(upper);
  }

  @Test
  void launchThatNamesTheDutyFulfilsIt() {
    assertThat(duty.state()).isEqualTo("OPEN");
    assertThat(duty.organisation()).isEqualTo(town.department().id());
    assertThat(tasks(head)).containsExactly("userTask_approveOwnRoadmap");
    Visitor methodist = Visitor.signedIn(port, head);
    UUID draft = launches.upload(town, own());
    String page = "/roadmaps/drafts/" + draft;
    assertThat(methodist.get(page).body())
        .contains("Во исполнение какого поручения")
        .contains(DUTY + ", срок 31.03.2021: Регион");

    assertThat(methodist.submit(page + "/upper", "card", duty.id().toString()).statusCode())
        .isEqualTo(302);
    launches.confirm(town, draft);
    UUID lower = setUp.launch(draft, launches.version(draft, head.id()), head.id()).orElseThrow();

    assertThat(cards.only(upper).state()).isEqualTo("CLOSED");
    assertThat(cards.eventsOf(duty.id())).endsWith("HANDED_IN", "ACCEPTED");
    assertThat(tasks(head)).doesNotContain("userTask_approveOwnRoadmap");
    assertThat(documentsOf(upper)).containsExactly("№ " + numberOf(lower) + " от 11.02.2021");
    // The region sees the roadmap below; the department sees its duty and no way up.
    Visitor region = Visitor.signedIn(port, town.person(town.region(), Role.REGIONAL_CENTRE));
    assertThat(region.get("/roadmaps/" + upper).body())
        .contains("Действует")
        .contains("/roadmaps/" + lower);
    assertThat(methodist.get("/roadmaps/" + lower).body())
        .contains("Утверждена во исполнение поручения «" + DUTY + "» со сроком 31.03.2021: Регион")
        .doesNotContain("/roadmaps/" + upper);
    assertThat(methodist.get("/roadmaps/" + upper).statusCode()).isEqualTo(404);

    workOff(upper);
    assertThat(end(upper)).isFalse();
    assertThat(methodist.get("/roadmaps/" + lower).body())
        .contains("Вышестоящая дорожная карта закрыта, эта действует до своего конца.");
    assertThat(cards.of(lower)).extracting(Card::state).doesNotContain("WITHDRAWN");
  }

  @Test
  void roadmapThatRunsAlreadyIsNamedInTheTask() {
    UUID lower = launches.launch(town, own());
    Task task = task(head);

    assertThat(desk.opens(head, task).get("ownRoadmaps").toString()).contains(lower.toString());
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(
            () -> desk.submits(head, task, Map.of("ownRoadmap", UUID.randomUUID().toString())));
    desk.submits(head, task, Map.of("ownRoadmap", lower.toString()));

    assertThat(cards.only(upper).state()).isEqualTo("CLOSED");
    assertThat(documentsOf(upper)).containsExactly("№ " + numberOf(lower) + " от 11.02.2021");
  }

  @Test
  void secondRoadmapForOneDutyAndACircleAreRefused() {
    UUID first = launches.launch(town, own());
    UUID second = launches.launch(town, own());
    refused(duty.id(), upper, "Такого поручения у вашей организации нет.");
    jdbc.sql(
            "UPDATE roadmap SET parent_id = :first, parent_card_id = :card, tied_at = launched_at WHERE id = :upper")
        .param("first", first)
        .param("card", cards.of(first).get(0).id())
        .param("upper", upper)
        .update();
    refused(duty.id(), first, "Дорожная карта не может стоять ниже самой себя");
    jdbc.sql(
            "UPDATE roadmap SET parent_id = NULL, parent_card_id = NULL, tied_at = NULL WHERE id = :upper")
        .param("upper", upper)
        .update();

    transaction.executeWithoutResult(status -> fulfilment.tie(duty.id(), first));

    refused(duty.id(), second, "уже утверждена дорожная карта. Изменения вносят в неё");
    UUID draft = launches.upload(town, own());
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> setUp.fulfils(draft, duty.id(), head.id()));
    assertThat(Visitor.signedIn(port, head).get("/roadmaps/drafts/" + draft).statusCode())
        .isEqualTo(200);
  }

  /** An order ends the roadmap above: its duty is lifted, what runs below runs on. */
  @Test
  void endOfTheUpperRoadmapLiftsTheDutyOnly() {
    UUID lower = launches.launch(town, own());

    assertThat(end(upper)).isTrue();
    runs.followEndings();

    assertThat(tasks(head)).doesNotContain("userTask_approveOwnRoadmap");
    assertThat(cards.only(upper).state()).isEqualTo("WITHDRAWN");
    assertThat(cards.of(lower)).extracting(Card::state).doesNotContain("WITHDRAWN");
  }

  /** A school's own roadmap approves its programme, when that is its turn. */
  @Test
  void ownRoadmapOfASchoolApprovesItsProgramme() {
    UUID city =
        launches.launch(
            town,
            titled(
                "Утверждение дорожных карт организаций",
                new Row("до 19.03.2021", "Руководители ОДО", "Приказ")));
    workOff(city);
    TestPerson director = town.person(town.artCentre(), Role.ORGANISATION_HEAD);
    TestPerson curator = town.person(town.artCentre(), Role.CURATOR);
    UUID card = cards.only(city).id();
    UUID draft =
        setUp.upload(
            town.artCentre(), "карта.docx", PrintedRoadmap.docx(own("Кураторы ОО")), director.id());
    // Not yet: the programme has neither been developed nor agreed.
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(() -> setUp.fulfils(draft, card, director.id()));
    desk.submits(curator, task(curator, "developProgramme"), Map.of("reportText", "Готово"));
    TestPerson officer = town.person(town.department(), Role.DEPARTMENT_OFFICER);
    desk.submits(officer, task(officer, "agreeProgramme"), Map.of("decision", "agree"));

    assertThat(setUp.fulfils(draft, card, director.id())).isTrue();
    confirm(draft, director);
    assertThat(launches.plan(draft, director.id()).open()).isEmpty();
    UUID own =
        setUp.launch(draft, launches.version(draft, director.id()), director.id()).orElseThrow();

    assertThat(cards.only(city).state()).isEqualTo("CLOSED");
    assertThat(documentsOf(city)).containsExactly("№ " + numberOf(own) + " от 11.02.2021");
    assertThat(tasks(director)).contains("userTask_nameCurator");
  }

  private boolean end(UUID roadmap) {
    TestPerson officer = town.person(town.region(), Role.REGIONAL_CENTRE);
    try {
      return earlyEnd.end(
          roadmap, new RoadmapEarlyEnd.Order("9", ORDER_DATE, "Новая программа"), officer.id());
    } catch (LaunchRefused closed) {
      return false;
    }
  }

  private void refused(UUID cardId, UUID roadmap, String reason) {
    assertThatExceptionOfType(LaunchRefused.class)
        .isThrownBy(
            () -> transaction.executeWithoutResult(status -> fulfilment.tie(cardId, roadmap)))
        .withMessageContaining(reason);
  }

  private void give(TestPerson person, Organisation organisation, Role role) {
    people.add(new Membership(person.id(), organisation.id(), role));
  }

  private static RoadmapData own() {
    return own("Методист отдела");
  }

  private static RoadmapData own(String responsible) {
    return Launches.roadmap(
        "Дорожная карта города", ORDER_DATE, 1, new Row("до 01.12.2021", responsible, "Справка"));
  }

  private UUID launch(Organisation issuer, TestPerson person, RoadmapData roadmap) {
    UUID draft = setUp.upload(issuer, "карта.docx", PrintedRoadmap.docx(roadmap), person.id());
    confirm(draft, person);
    assertThat(launches.plan(draft, person.id()).open()).isEmpty();
    UUID launched =
        setUp.launch(draft, launches.version(draft, person.id()), person.id()).orElseThrow();
    workOff(launched);
    return launched;
  }

  private void confirm(UUID draft, TestPerson person) {
    settling.daysOff(draft, false, person.id());
    settling.confirmAll(draft, launches.version(draft, person.id()), person.id());
  }

  private static RoadmapData titled(String title, Row row) {
    RoadmapData roadmap = Launches.roadmap("Дорожная карта региона", ORDER_DATE, 1, row);
    ActivityRow only = roadmap.rows().get(0);
    return new RoadmapData(
        roadmap.id(),
        roadmap.title(),
        roadmap.authorityKind(),
        roadmap.place(),
        roadmap.orderNumber(),
        roadmap.orderDate(),
        roadmap.periodFrom(),
        roadmap.periodTo(),
        new ArrayList<>(
            List.of(
                new ActivityRow(
                    only.number(),
                    only.section(),
                    only.group(),
                    title,
                    only.deadline(),
                    only.responsible(),
                    only.result(),
                    only.place(),
                    only.parts()))));
  }

  private List<String> documentsOf(UUID roadmap) {
    return reports.of(roadmap).orElseThrow().activities().stream()
        .flatMap(each -> each.assignments().stream())
        .flatMap(each -> each.documents().stream())
        .toList();
  }

  private String numberOf(UUID roadmap) {
    return jdbc.sql("SELECT order_number FROM roadmap WHERE id = :id")
        .param("id", roadmap)
        .query(String.class)
        .single();
  }

  private List<String> tasks(TestPerson person) {
    return desk.tasks(person).stream().map(Task::getTaskDefinitionKey).toList();
  }

  private Task task(TestPerson person) {
    return task(person, "approveOwnRoadmap");
  }

  private Task task(TestPerson person, String step) {
    return desk.tasks(person).stream()
        .filter(each -> each.getTaskDefinitionKey().equals("userTask_" + step))
        .findFirst()
        .orElseThrow();
  }

  private void workOff(UUID roadmap) {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(roadmap.toString())
        .processDefinitionKey("roadmap")
        .list()
        .forEach(instance -> runs.workOff(instance.getId()));
  }
}
