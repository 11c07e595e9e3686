package ru.vekha.mentoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.engine.FormRefused;
import ru.vekha.mentoring.process.ProgrammeInstances;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.RoadmapCatalogue;
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

/** Programmes of organisations under a launched roadmap: one row, one task, one card. */
@VekhaTest
class ProgrammeIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @Autowired Programmes programmes;
  @Autowired People people;
  @Autowired ProgrammeInstances instances;
  @Autowired TransactionTemplate transaction;

  /** The rows of the city's roadmap that a step performs have no assignment beside it. */
  @Test
  void everyRowThatAStepPerformsIsOneTaskAndOneCard() {
    TestTown town = launched();
    UUID roadmap = launch(town);

    assertThat(stepsOf(roadmap, town.schoolA()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "1.3", "nameCurator",
                "1.5", "developProgramme",
                "1.7", "approveProgramme",
                "2.2", "trainMentors",
                "3.1", "formMenteeRegister",
                "3.2", "formMentorRegister",
                "3.3", "formPairs",
                "3.4", "superviseWork",
                "4.1", "deliverMonitoring",
                "4.4", "gatherQuestionnaires"));
    assertThat(stepsOf(roadmap, town.department()))
        .isEqualTo(
            Map.of(
                "1.1", "approveWorkingGroup",
                "1.4", "listOrganisations",
                "1.6", "agreeProgramme",
                "4.2", "deliverMonitoring",
                "4.3", "deliverMonitoring"));
    assertThat(stepsOf(roadmap, town.centre())).isEmpty();
    assertThat(assignmentInstances(roadmap)).doesNotContain("1.5", "3.1", "3.2", "3.3", "3.4");
    for (Organisation each : town.educators()) {
      assertThat(programmes.find(roadmap, each.id())).isPresent();
      assertThat(tasks(each, "developProgramme")).isEqualTo(1);
    }
    // «до 19.02.2021»: the last second of that day in Moscow.
    assertThat(taskOf(town.person(town.schoolA(), Role.ORGANISATION_HEAD), "developProgramme"))
        .extracting(task -> task.getDueDate().toInstant())
        .isEqualTo(Instant.parse("2021-02-19T20:59:59Z"));
  }

  @Test
  void programmeOfASchoolRunsFromItsRoadmapToItsReport() {
    TestTown town = launched();
    UUID roadmap = launch(town);
    Organisation school = town.schoolA();
    TestPerson head = town.person(school, Role.ORGANISATION_HEAD);
    TestPerson curator = town.person(school, Role.CURATOR);

    approve(town, school);
    assertThat(card(roadmap, school, "1.5").state()).isEqualTo("CLOSED");
    assertThat(cards.eventsOf(card(roadmap, school, "1.5").id()))
        .containsExactly("PLANNED", "OPENED", "HANDED_IN", "ACCEPTED");
    assertThat(card(roadmap, school, "1.7").state()).isEqualTo("CLOSED");
    // The department agrees all programmes before its own card is done.
    assertThat(card(roadmap, town.department(), "1.6").state()).isEqualTo("OPEN");

    submits(curator, "gatherNeeds", report());
    refuses(curator, "formMenteeRegister", report(), "В базе наставляемых ещё никого нет");
    UUID mentee = addMentee(school, curator);
    TestPerson registrar = responsibleFor(roadmap, school, "3.1", head, curator);
    submits(registrar, "formMenteeRegister", report());
    submits(curator, "analyseNeeds", report());
    TestPerson second = responsibleFor(roadmap, school, "3.2", head, curator);
    refuses(second, "formMentorRegister", report(), "В базе наставников ещё никого нет");
    UUID mentor = addMentor(school, curator);
    submits(second, "formMentorRegister", report());
    TestPerson trainer = responsibleFor(roadmap, school, "2.2", head, curator);
    refuses(trainer, "trainMentors", report(), "Не у всех наставников записано обучение");
    addTraining(school, mentor, curator);
    submits(trainer, "trainMentors", report());

    // Determined on 12 February; two calendar weeks end on 26 February.
    clock.morningOf(LocalDate.of(2021, 3, 1), MOSCOW);
    assertThat(card(roadmap, school, "3.3").state()).isEqualTo("AWAITING_DATE");
    refuses(curator, "determineModel", model("2021-03-02"), "эта дата ещё не наступила");
    submits(curator, "determineModel", model("2021-02-12"));
    assertThat(card(roadmap, school, "3.3").due()).isEqualTo("2021-02-26");
    assertThat(card(roadmap, school, "3.4").due()).isEqualTo("2021-12-20");
    assertThat(programmes.find(roadmap, school.id()).orElseThrow().pairsDue())
        .isEqualTo("2021-02-26");

    // Late now, and noting it does not fail for a card without an assignment of its own.
    runs.controlDeadlines();
    assertThat(cards.eventsOf(card(roadmap, school, "3.3").id())).contains("OVERDUE");
    TestPerson pairing = responsibleFor(roadmap, school, "3.3", head, curator);
    refuses(pairing, "formPairs", report(), "Есть наставляемые без пары");
    UUID pair = addPair(roadmap, school, mentor, mentee, curator);
    submits(pairing, "formPairs", report());
    TestPerson supervising = responsibleFor(roadmap, school, "3.4", head, curator);
    refuses(supervising, "superviseWork", report(), "Ещё работают пары");
    jdbc.sql(
            "UPDATE mentoring_pair SET state = 'ENDED_EARLY', end_reason = 'OTHER', ended_on = :day"
                + " WHERE id = :id")
        .param("day", LocalDate.of(2021, 3, 1))
        .param("id", pair)
        .update();
    submits(supervising, "superviseWork", report());
    submits(
        curator,
        "completeWork",
        with(report(), "reflectionOn", "2021-03-01", "publicEventOn", "2021-03-01"));
    submits(curator, "reportOnProgramme", report());
    workOff(roadmap, school);

    assertThat(programmes.find(roadmap, school.id()).orElseThrow().state())
        .isEqualTo(Programme.State.COMPLETED);
    assertThat(cards.of(roadmap).stream().filter(each -> isStepOf(each, school)))
        .extracting(Card::state)
        .containsOnly("CLOSED");
  }

  /** Bodaybo, model 2; the school template, order 3, names the deputy for education work. */
  @Test
  void aCuratorIsOfTheOrganisationOrOfItsPartnerAndDeputiesComeFirst() {
    TestTown town = launched();
    UUID roadmap = launch(town);
    Organisation school = town.schoolA();
    TestPerson head = town.person(school, Role.ORGANISATION_HEAD);
    curator(school, "Инженер предприятия-партнёра");
    String deputy = curator(school, "Заместитель директора по ВР");
    submits(head, "developProgramme", report());
    submits(
        town.person(town.department(), Role.DEPUTY_HEAD),
        "agreeProgramme",
        Map.of("decision", "agree"));
    submits(head, "approveProgramme", order());

    for (TestPerson stranger :
        List.of(
            town.person(town.schoolB(), Role.CURATOR),
            town.person(school, Role.MENTOR),
            town.methodist())) {
      refuses(head, "nameCurator", with(order(), "curator", stranger.id()), "Поле «Куратор»");
    }
    assertThat(desk.opens(head, taskOf(head, "nameCurator")).get("curators").toString())
        .contains("Инженер предприятия-партнёра")
        .containsPattern("^\\[\\{[^}]*Заместитель директора по ВР\"");
    submits(head, "nameCurator", with(order(), "curator", deputy));

    assertThat(
            jdbc.sql("SELECT curator_id FROM programme WHERE id = :id")
                .param("id", programmes.find(roadmap, school.id()).orElseThrow().id())
                .query(String.class)
                .single())
        .isEqualTo(deputy);
  }

  private String curator(Organisation school, String position) {
    String id = People.newId();
    people.add(new Person(id, "Кураторов", "Иван", "Иванович", position, true));
    people.add(new Membership(id, school.id(), Role.CURATOR));
    return id;
  }

  @Test
  void thirdRoundOfRemarksGoesToTheHeadAndTheAuthoritysCardStaysOpen() {
    TestTown town = launched();
    UUID roadmap =
        launches.launch(
            town,
            titled(
                Launches.roadmap(
                    "Дорожная карта с согласованием",
                    ORDER_DATE,
                    1,
                    new Row("до 19.03.2021", "Кураторы ОДО", "Дорожная карта"),
                    new Row("до 19.03.2021", "Методист отдела", "Согласование")),
                "Разработка дорожной карты организации",
                "Согласование дорожных карт организаций"));
    workOff(roadmap);
    TestPerson curator = town.person(town.artCentre(), Role.CURATOR);
    TestPerson head = town.person(town.artCentre(), Role.ORGANISATION_HEAD);

    for (int round = 1; round <= 2; round++) {
      submits(curator, "developProgramme", report());
      submits(
          town.methodist(),
          "agreeProgramme",
          Map.of("decision", "return", "remark", "Уточните сроки"));
    }
    Task third = taskOf(head, "developProgramme");
    assertThat(engine.getTaskService().getIdentityLinksForTask(third.getId()))
        .extracting(link -> link.getGroupId())
        .containsExactly(Role.ORGANISATION_HEAD.groupId());
    assertThat(desk.opens(head, third)).containsEntry("remark", "Уточните сроки");
    assertThat(programmes.find(roadmap, town.artCentre().id()).orElseThrow().agreementRound())
        .isEqualTo(2);
    Card agreement = card(roadmap, town.department(), "1.2");
    assertThat(agreement.state()).isEqualTo("OPEN");

    submits(head, "developProgramme", report());
    submits(town.methodist(), "agreeProgramme", Map.of("decision", "agree"));

    assertThat(card(roadmap, town.department(), "1.2").state()).isEqualTo("CLOSED");
  }

  @Test
  void stepThatIsDueBeforeItsTurnIsLateLikeAnyOther() {
    TestTown town = launched();
    UUID roadmap = launch(town);
    clock.morningOf(LocalDate.of(2021, 2, 20), MOSCOW);

    runs.controlDeadlines();

    Card approval = card(roadmap, town.schoolB(), "1.7");
    assertThat(approval.state()).isEqualTo("OPEN");
    assertThat(approval.processInstance()).isNull();
    assertThat(cards.eventsOf(approval.id())).contains("OVERDUE");
  }

  @Test
  void programmeThatEndsEarlyTakesItsStepsOffControl() {
    TestTown town = launched();
    UUID roadmap = launch(town);
    Programme programme = programmes.find(roadmap, town.schoolA().id()).orElseThrow();

    transaction.executeWithoutResult(
        status ->
            instances.endEarly(
                programme.id(),
                EndReason.ORGANISATION_REORGANISED,
                town.person(town.schoolA(), Role.ORGANISATION_HEAD).id()));
    workOff(roadmap, town.schoolA());

    assertThat(programmes.get(programme.id()).state()).isEqualTo(Programme.State.ENDED_EARLY);
    assertThat(cards.of(roadmap).stream().filter(each -> isStepOf(each, town.schoolA())))
        .extracting(Card::state)
        .containsOnly("WITHDRAWN");
    assertThat(cards.eventsOf(card(roadmap, town.schoolA(), "1.5").id())).endsWith("STEP_DROPPED");
    assertThat(tasks(town.schoolA(), "developProgramme")).isZero();
    assertThat(card(roadmap, town.schoolB(), "1.5").state()).isEqualTo("OPEN");
  }

  @Test
  void roadmapEndsWithItsLastProgramme() {
    TestTown town = launched();
    UUID roadmap =
        launches.launch(
            town,
            titled(
                Launches.roadmap(
                    "Дорожная карта с одной строкой",
                    ORDER_DATE,
                    1,
                    new Row("до 19.03.2021", "Кураторы ОДО", "Дорожная карта")),
                "Разработка дорожной карты организации"));
    workOff(roadmap);
    Organisation centre = town.artCentre();

    submits(town.person(centre, Role.CURATOR), "developProgramme", report());
    assertThat(cards.only(roadmap).state()).isEqualTo("CLOSED");
    workOff(roadmap);
    assertThat(isClosed(roadmap)).isFalse();
    UUID programme = programmes.find(roadmap, centre.id()).orElseThrow().id();
    transaction.executeWithoutResult(
        status ->
            instances.endEarly(
                programme,
                EndReason.ROADMAP_CANCELLED,
                town.person(centre, Role.ORGANISATION_HEAD).id()));
    workOff(roadmap, centre);
    workOff(roadmap);

    assertThat(isClosed(roadmap)).isTrue();
  }

  @Test
  void roadmapWithoutRowsOfOrganisationsStartsNoProgramme() {
    TestTown town = launched();
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта отдела",
                ORDER_DATE,
                1,
                new Row("до 19.03.2021", "Методист отдела", "База наставников")));
    workOff(roadmap);

    assertThat(
            jdbc.sql("SELECT count(*) FROM programme WHERE roadmap_id = :id")
                .param("id", roadmap)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(cards.only(roadmap).processInstance()).isNotNull();
  }

  private TestTown launched() {
    TestTown town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    return town;
  }

  private UUID launch(TestTown town) {
    UUID roadmap =
        launches.launch(town, RoadmapCatalogue.shipped().find("dzerzhinsk-2021").orElseThrow());
    workOff(roadmap);
    return roadmap;
  }

  /** The same roadmap with other titles of its rows. */
  private static RoadmapData titled(RoadmapData roadmap, String... titles) {
    List<ActivityRow> rows = new ArrayList<>();
    for (ActivityRow row : roadmap.rows()) {
      rows.add(
          new ActivityRow(
              row.number(),
              row.section(),
              row.group(),
              titles[rows.size()],
              row.deadline(),
              row.responsible(),
              row.result(),
              row.place(),
              row.parts()));
    }
    return new RoadmapData(
        roadmap.id(),
        roadmap.title(),
        roadmap.authorityKind(),
        roadmap.place(),
        roadmap.orderNumber(),
        roadmap.orderDate(),
        roadmap.periodFrom(),
        roadmap.periodTo(),
        rows);
  }

  /** Developed, agreed, approved and in a curator's hands. */
  private void approve(TestTown town, Organisation school) {
    TestPerson head = town.person(school, Role.ORGANISATION_HEAD);
    submits(head, "developProgramme", report());
    submits(
        town.person(town.department(), Role.DEPUTY_HEAD),
        "agreeProgramme",
        Map.of("decision", "agree"));
    submits(head, "approveProgramme", order());
    submits(head, "nameCurator", with(order(), "curator", town.person(school, Role.CURATOR).id()));
  }

  private Map<String, String> stepsOf(UUID roadmap, Organisation organisation) {
    Map<String, String> steps = new HashMap<>();
    jdbc.sql(
            "SELECT a.number, c.step FROM control_card c JOIN activity a ON a.id = c.activity_id"
                + " WHERE c.roadmap_id = :roadmap AND c.organisation_id = :organisation"
                + " AND c.step IS NOT NULL")
        .param("roadmap", roadmap)
        .param("organisation", organisation.id())
        .query((row, line) -> steps.put(row.getString(1), row.getString(2)))
        .list();
    return steps;
  }

  /** The rows of schools that have an assignment process, by number, first occurrences only. */
  private List<String> assignmentInstances(UUID roadmap) {
    return jdbc.sql(
            "SELECT DISTINCT a.number FROM control_card c JOIN activity a ON a.id = c.activity_id"
                + " JOIN act_ru_execution e ON e.business_key_ = c.id::text"
                + " WHERE c.roadmap_id = :roadmap")
        .param("roadmap", roadmap)
        .query(String.class)
        .list();
  }

  /** A step of the programme itself: monitoring and evaluation are processes of their own. */
  private boolean isStepOf(Card card, Organisation organisation) {
    return card.organisation().equals(organisation.id())
        && jdbc.sql(
                "SELECT step IS NOT NULL AND step NOT IN ('deliverMonitoring',"
                    + " 'gatherQuestionnaires') FROM control_card WHERE id = :id")
            .param("id", card.id())
            .query(Boolean.class)
            .single();
  }

  private Card card(UUID roadmap, Organisation organisation, String number) {
    return cards.of(roadmap).stream()
        .filter(each -> each.organisation().equals(organisation.id()))
        .filter(each -> each.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  /** Whoever the row names: the head or the curator. */
  private TestPerson responsibleFor(
      UUID roadmap, Organisation school, String number, TestPerson head, TestPerson curator) {
    String role = card(roadmap, school, number).role();
    return role.equals(Role.CURATOR.groupId()) ? curator : head;
  }

  private long tasks(Organisation organisation, String step) {
    return engine
        .getTaskService()
        .createTaskQuery()
        .tenantIdIn(organisation.id())
        .taskDefinitionKey("userTask_" + step)
        .count();
  }

  private Task taskOf(TestPerson person, String step) {
    List<Task> found =
        desk.tasks(person).stream()
            .filter(task -> task.getTaskDefinitionKey().equals("userTask_" + step))
            .toList();
    assertThat(found).as("tasks %s of %s", step, person.role()).hasSize(1);
    return found.get(0);
  }

  private void submits(TestPerson person, String step, Map<String, ?> fields) {
    desk.submits(person, taskOf(person, step), fields);
  }

  private void refuses(TestPerson person, String step, Map<String, ?> fields, String reason) {
    Task task = taskOf(person, step);
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(person, task, fields))
        .withMessageContaining(reason);
    assertThat(taskOf(person, step).getId()).isEqualTo(task.getId());
  }

  private static Map<String, Object> report() {
    return with(new HashMap<>(), "reportText", "Сделано");
  }

  private static Map<String, Object> order() {
    return with(new HashMap<>(), "documentNumber", "12-од", "documentDate", "2021-02-11");
  }

  private static Map<String, Object> model(String determinedOn) {
    return with(
        report(),
        "mentoringForm",
        "learner-learner",
        "determinedOn",
        determinedOn,
        "programmeEndsOn",
        "2021-12-20");
  }

  private static Map<String, Object> with(Map<String, Object> fields, String... more) {
    Map<String, Object> all = new HashMap<>(fields);
    for (int i = 0; i < more.length; i += 2) {
      all.put(more[i], more[i + 1]);
    }
    return all;
  }

  private UUID addMentee(Organisation school, TestPerson by) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "INSERT INTO mentee (id, organisation_id, category, mentoring_form, entered_on,"
                + " entered_by, entered_at) VALUES (?, ?, 'TEACHER', 'teacher-teacher', ?, ?, ?)")
        .params(id, school.id(), ORDER_DATE, by.id(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    UUID consent = addConsent(school, by);
    jdbc.sql(
            "INSERT INTO mentee_person (mentee_id, organisation_id, family_name, given_name,"
                + " birth_date, entered_on, request, own_consent_id)"
                + " VALUES (?, ?, 'Пробный', 'Иван', DATE '1995-05-05', ?, 'Опыт уроков', ?)")
        .params(id, school.id(), ORDER_DATE, consent)
        .update();
    return id;
  }

  private UUID addConsent(Organisation school, TestPerson by) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "INSERT INTO consent (id, organisation_id, kind, given_on, document_ref, entered_by,"
                + " entered_at) VALUES (?, ?, 'OWN', ?, 'Согласие 1', ?, ?)")
        .params(id, school.id(), ORDER_DATE, by.id(), clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  private UUID addMentor(Organisation school, TestPerson by) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "INSERT INTO mentor (id, organisation_id, category, mentoring_forms, capacity,"
                + " hours_per_week, surveyed_on, tested_on, entered_on, entered_by, entered_at)"
                + " VALUES (?, ?, 'TEACHER', '{teacher-teacher}', 2, 2, ?, ?, ?, ?, ?)")
        .params(
            id,
            school.id(),
            ORDER_DATE,
            ORDER_DATE,
            ORDER_DATE,
            by.id(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  private void addTraining(Organisation school, UUID mentor, TestPerson by) {
    jdbc.sql(
            "INSERT INTO training (id, organisation_id, mentor_id, title, hours, finished_on,"
                + " entered_by, entered_at) VALUES (?, ?, ?, 'Курс', 16, ?, ?, ?)")
        .params(
            UUID.randomUUID(),
            school.id(),
            mentor,
            ORDER_DATE,
            by.id(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  private UUID addPair(UUID roadmap, Organisation school, UUID mentor, UUID mentee, TestPerson by) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            "INSERT INTO mentoring_pair (id, programme_id, organisation_id, mentor_id,"
                + " mentoring_form, order_number, order_date, starts_on, ends_on, state,"
                + " formed_by, formed_at) VALUES (?, ?, ?, ?, 'teacher-teacher', '7', ?, ?, ?,"
                + " 'FORMED', ?, ?)")
        .params(
            id,
            programmes.find(roadmap, school.id()).orElseThrow().id(),
            school.id(),
            mentor,
            ORDER_DATE,
            ORDER_DATE,
            LocalDate.of(2021, 12, 1),
            by.id(),
            clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    jdbc.sql("INSERT INTO pair_mentee (pair_id, mentee_id, organisation_id) VALUES (?, ?, ?)")
        .params(id, mentee, school.id())
        .update();
    return id;
  }

  private boolean isClosed(UUID roadmap) {
    return jdbc.sql("SELECT closed_at IS NOT NULL FROM roadmap WHERE id = :id")
        .param("id", roadmap)
        .query(Boolean.class)
        .single();
  }

  private void workOff(UUID roadmap) {
    runs.workOff(
        jdbc.sql("SELECT process_instance_id FROM roadmap WHERE id = :id")
            .param("id", roadmap)
            .query(String.class)
            .single());
  }

  private void workOff(UUID roadmap, Organisation organisation) {
    runs.workOff(
        jdbc.sql(
                "SELECT process_instance_id FROM programme WHERE roadmap_id = :roadmap"
                    + " AND organisation_id = :organisation")
            .param("roadmap", roadmap)
            .param("organisation", organisation.id())
            .query(String.class)
            .single());
  }
}
