package ru.vekha.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.control.CardChangeRefused;
import ru.vekha.control.CardPart;
import ru.vekha.control.CardParts;
import ru.vekha.control.PartEvent;
import ru.vekha.control.PartState;
import ru.vekha.control.PartStory;
import ru.vekha.engine.EngineWords;
import ru.vekha.engine.FormRefused;
import ru.vekha.execution.part.CoExecution;
import ru.vekha.execution.part.PartWish;
import ru.vekha.organisation.DirectoryRefused;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.StaffLeaving;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** The responsible one gives parts to co-executors and sees who has not delivered. */
@VekhaTest
class CoExecutionIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate ORDER_DATE = LocalDate.of(2021, 2, 11);
  private static final LocalDate DUE = LocalDate.of(2021, 3, 5);
  private static final LocalDate PART_DUE = LocalDate.of(2021, 2, 26);
  private static final String WORDS = "Свиристелевка: собрать анкеты";

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired CardParts parts;
  @Autowired PartStory story;
  @Autowired CoExecution coExecution;
  @Autowired DueShifts asking;
  @Autowired StaffLeaving leaving;
  @Autowired RoadmapEarlyEnd earlyEnd;
  @Autowired Desk desk;
  @Autowired ServiceRuns runs;
  @Autowired MovableClock clock;
  @Autowired ProcessEngine engine;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private TestTown town;
  private UUID roadmap;

  @BeforeEach
  void anOpenAssignment() {
    town = towns.found();
    clock.morningOf(ORDER_DATE, MOSCOW);
    roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                ORDER_DATE,
                1,
                new Row("до 05.03.2021", "Руководитель ОДО", "Приказ")));
    runs.openAssignments();
  }

  @Test
  void aPartIsATaskOfItsCoExecutorAndIsDeliveredToTheResponsible() {
    give(Role.CURATOR);

    Task task = onlyTask(curator());
    assertThat(task.getName()).isEqualTo("Сдать часть поручения");
    assertThat(task.getTenantId()).isEqualTo(town.artCentre().id());
    assertThat(task.getDueDate().toInstant()).isEqualTo(Instant.parse("2021-02-26T20:59:59Z"));
    assertThat(desk.opens(curator(), task))
        .containsEntry("partText", WORDS)
        .containsEntry("activityTitle", "Мероприятие 1")
        .containsEntry("partDueText", "до 26.02.2021 включительно");
    assertThat(desk.opens(head(), work())).containsKey("missingParts");
    desk.submits(curator(), task, Map.of("answer", "Анкеты собраны"));

    assertThat(part().state()).isEqualTo(PartState.DELIVERED);
    assertThat(part().answer()).isEqualTo("Анкеты собраны");
    assertThat(part().deliveredBy()).isEqualTo(curator().id());
    assertThat(desk.tasks(curator())).noneMatch(CoExecutionIT::isPart);
    assertThat(desk.opens(head(), work())).doesNotContainKey("missingParts");
    assertThat(new EngineWords(jdbc, List.of("Свиристелевка", "Анкеты собраны")).foundInEngine())
        .isEmpty();
  }

  @Test
  void aReturnedPartIsATaskAgainWithItsRemarkAndAnotherDate() {
    give(Role.CURATOR);
    refuses(
        () -> coExecution.sendBack(work().getId(), part().id(), "Рано", null, head().id()),
        "только сданную");
    desk.submits(curator(), onlyTask(curator()), Map.of("answer", "Готово"));
    assertThat(
            coExecution.sendBack(
                work().getId(), part().id(), "Добавить даты", DUE.minusDays(2), head().id()))
        .isTrue();

    Task again = onlyTask(curator());
    assertThat(desk.opens(curator(), again)).containsEntry("remark", "Добавить даты");
    assertThat(again.getDueDate().toInstant()).isEqualTo(Instant.parse("2021-03-03T20:59:59Z"));
    desk.submits(curator(), again, Map.of("answer", "Теперь готово"));

    assertThat(story.of(part().id()))
        .containsExactly(
            PartEvent.GIVEN, PartEvent.DELIVERED, PartEvent.RETURNED, PartEvent.DELIVERED);
  }

  @Test
  void aPartIsLateWhenItsDayIsOverAndItsDateMovesOnlyWhenAsked() {
    give(Role.CURATOR);
    clock.set(Instant.parse("2021-02-26T20:59:59Z"));
    assertThat(part().isLate(clock.instant())).isFalse();
    clock.set(Instant.parse("2021-02-26T21:00:00Z"));
    assertThat(part().isLate(clock.instant())).isTrue();
    assertThat(part().daysLate(clock.instant())).isEqualTo(1);

    assertThat(asking.ask(work().getId(), DUE.plusDays(14), "Педсовет", head().id())).isPresent();
    desk.submits(town.controller(), onlyTask(town.controller()), Map.of("decision", "grant"));
    assertThat(part().due()).as("the whole was moved").isEqualTo(PART_DUE);
    assertThat(coExecution.moveDate(work().getId(), part().id(), DUE.plusDays(7), head().id()))
        .isTrue();

    assertThat(part().isLate(clock.instant())).isFalse();
    assertThat(onlyTask(curator()).getDueDate().toInstant())
        .isEqualTo(Instant.parse("2021-03-12T20:59:59Z"));
  }

  @Test
  void theWholeMayBeHandedInWithoutAPartAndTheStoryKeepsWhoWasMissing() {
    give(Role.CURATOR);
    Task task = onlyTask(curator());
    desk.submits(head(), work(), report());
    assertThat(story.of(part().id())).containsExactly(PartEvent.GIVEN, PartEvent.MISSING);
    assertThat(desk.tasks(curator())).as("it may still come").anyMatch(CoExecutionIT::isPart);

    desk.submits(town.controller(), onlyTask(town.controller()), Map.of("decision", "accept"));

    assertThat(part().state()).isEqualTo(PartState.LEFT_UNDONE);
    assertThat(desk.tasks(curator())).noneMatch(CoExecutionIT::isPart);
    assertThatExceptionOfType(RuntimeException.class)
        .isThrownBy(() -> desk.submits(curator(), task, Map.of("answer", "Поздно")));
    assertThat(ended(task, "endEvent_partClosed")).isEqualTo(1);
  }

  @Test
  void aPartThatIsTakenBackLeavesNoTask() {
    give(Role.CURATOR);
    assertThat(coExecution.takeBack(work().getId(), part().id(), head().id())).isTrue();
    assertThat(part().state()).isEqualTo(PartState.TAKEN_BACK);
    assertThat(desk.tasks(curator())).noneMatch(CoExecutionIT::isPart);
    refuses(
        () -> coExecution.takeBack(work().getId(), part().id(), head().id()), "уже в состоянии");
  }

  @Test
  void aPartGivenByNameGoesWithItsTaskToTheSuccessorOfWhoLeaves() {
    TestPerson second = towns.hire(town.artCentre(), Role.CURATOR, "second");
    TestPerson administrator = town.person(town.department(), Role.ADMINISTRATOR);
    give(town.artCentre(), Role.CURATOR, curator().id());
    assertThatExceptionOfType(DirectoryRefused.class)
        .isThrownBy(() -> leaving.close(administrator.id(), curator().id(), null))
        .withMessageContaining("части чужих поручений — 1");

    leaving.close(administrator.id(), curator().id(), second.id());

    assertThat(
            jdbc.sql("SELECT person_id FROM card_part WHERE id = :id")
                .param("id", part().id())
                .query(String.class)
                .single())
        .isEqualTo(second.id());
    assertThat(story.of(part().id())).containsExactly(PartEvent.GIVEN, PartEvent.HANDED_OVER);
    desk.submits(second, onlyTask(second), Map.of("answer", "Анкеты собраны"));
    assertThat(part().deliveredBy()).isEqualTo(second.id());
  }

  @Test
  void partsEndWithTheirRoadmap() {
    give(Role.CURATOR);
    Task task = onlyTask(curator());
    earlyEnd.end(
        roadmap,
        new RoadmapEarlyEnd.Order("9-п", ORDER_DATE, "Новая модель"),
        town.methodist().id());
    assertThat(part().state()).isEqualTo(PartState.LEFT_UNDONE);
    assertThatExceptionOfType(FormRefused.class)
        .isThrownBy(() -> desk.submits(curator(), task, Map.of("answer", "Поздно")))
        .withMessageContaining("уже в состоянии");
    runs.followEndings();
    assertThat(desk.tasks(curator())).noneMatch(CoExecutionIT::isPart);
  }

  @ParameterizedTest
  @CsvSource({
    "' ', 2021-02-26, curator, Напишите",
    "Собрать, 2021-03-06, curator, позже срока поручения: 05.03.2021",
    "Собрать, 2021-02-10, curator, раньше сегодняшнего дня",
    "Собрать, 2021-02-26, methodist, никто не выполняет",
    "Собрать, 2021-02-26, auditor, сотруднику своей организации",
  })
  void aPartThatDoesNotFitIsRefused(String words, LocalDate due, String role, String told) {
    var wish = new PartWish(words, due, town.artCentre().id(), Role.ofGroup(role), null);
    refuses(() -> coExecution.give(work().getId(), wish, head().id()), told);
    assertThat(parts.of(cards.only(roadmap).id())).isEmpty();
  }

  @Test
  void aNeighbourIsNoCoExecutorAndStrangersSeeNothing() {
    TestPerson neighbour = town.person(town.schoolB(), Role.CURATOR);
    refuses(() -> give(town.schoolB(), Role.CURATOR, neighbour.id()), "своей организации");
    refuses(() -> give(town.artCentre(), Role.CURATOR, neighbour.id()), "никто не выполняет");
    give(Role.CURATOR);
    String work = work().getId();
    String own = onlyTask(curator()).getId();
    Visitor stranger = Visitor.signedIn(port, neighbour);
    String id = part().id().toString();
    assertThat(stranger.get("/vekha/tasks/" + work + "/parts").statusCode()).isEqualTo(404);
    assertThat(stranger.get("/vekha/parts/" + own).statusCode()).isEqualTo(404);
    for (String change : List.of("", "/" + id + "/due", "/" + id + "/return")) {
      assertThat(
              stranger
                  .post(
                      "/vekha/tasks/" + work + "/parts" + change,
                      "{\"words\":\"х\",\"due\":\"2021-02-20\",\"role\":\"curator\",\"remark\":\"х\"}")
                  .statusCode())
          .as(change)
          .isEqualTo(404);
    }
    assertThat(
            stranger.post("/vekha/tasks/" + work + "/parts/" + id + "/withdraw", "{}").statusCode())
        .isEqualTo(404);
    refuses(
        () -> coExecution.takeBack(work, part().id(), town.controller().id()),
        "Частями распоряжается");
  }

  @Test
  void panelsGiveShowAndTakeFiles() {
    String path = "/vekha/tasks/" + work().getId() + "/parts";
    Visitor responsible = Visitor.signedIn(port, head());
    assertThat(responsible.get(path).body())
        .contains("\"mayGive\":true", "Куратор наставничества: кто возьмёт");
    HttpResponse<String> unreadable = post(responsible, path, "завтра");
    assertThat(unreadable.statusCode()).isEqualTo(422);
    assertThat(unreadable.body()).contains("Укажите срок части");
    assertThat(post(responsible, path, "2021-02-26").statusCode()).isEqualTo(204);
    assertThat(responsible.get(path).body()).contains(WORDS, "В работе");

    String own = "/vekha/parts/" + onlyTask(curator()).getId();
    Visitor helper = Visitor.signedIn(port, curator());
    assertThat(helper.get(own).body()).contains(WORDS, "\"mayAttach\":true");
    assertThat(helper.get("/vekha/tasks?ids=" + onlyTask(curator()).getId()).body())
        .contains(WORDS);
    assertThat(helper.upload(own + "/documents", "анкеты.exe", new byte[] {1}).statusCode())
        .isEqualTo(422);
    assertThat(
            helper
                .upload(
                    own + "/documents",
                    "анкеты.pdf",
                    "%PDF-1.7".getBytes(StandardCharsets.US_ASCII))
                .statusCode())
        .isEqualTo(200);
    assertThat(helper.get(own).body()).contains("анкеты.pdf");
    assertThat(responsible.get("/vekha/tasks/" + work().getId()).body()).contains("анкеты.pdf");
    Visitor controller = Visitor.signedIn(port, town.controller());
    assertThat(controller.get(path).body()).contains("\"mayGive\":false", WORDS);
  }

  private HttpResponse<String> post(Visitor visitor, String path, String due) {
    return visitor.post(
        path,
        "{\"words\":\"%s\",\"due\":\"%s\",\"organisation\":\"%s\",\"role\":\"curator\",\"person\":\"\"}"
            .formatted(WORDS, due, town.artCentre().id()));
  }

  private void give(Role role) {
    assertThat(give(town.artCentre(), role, null)).isPresent();
  }

  private Optional<UUID> give(Organisation organisation, Role role, String person) {
    return coExecution.give(
        work().getId(),
        new PartWish(WORDS, PART_DUE, organisation.id(), role, person),
        head().id());
  }

  private static void refuses(Runnable work, String told) {
    assertThatExceptionOfType(CardChangeRefused.class)
        .isThrownBy(work::run)
        .withMessageContaining(told);
  }

  private long ended(Task task, String event) {
    return engine
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(task.getProcessInstanceId())
        .activityId(event)
        .count();
  }

  private CardPart part() {
    return parts.of(cards.only(roadmap).id()).get(0);
  }

  private Task work() {
    return desk.tasks(head()).stream()
        .filter(task -> task.getTaskDefinitionKey().equals("userTask_performAssignment"))
        .findFirst()
        .orElseThrow();
  }

  private Task onlyTask(TestPerson person) {
    List<Task> tasks =
        desk.tasks(person).stream()
            .filter(task -> !task.getTaskDefinitionKey().equals("userTask_performAssignment"))
            .toList();
    assertThat(tasks).hasSize(1);
    return tasks.get(0);
  }

  private static boolean isPart(Task task) {
    return task.getTaskDefinitionKey().equals("userTask_deliverPart");
  }

  private TestPerson head() {
    return town.person(town.artCentre(), Role.ORGANISATION_HEAD);
  }

  private TestPerson curator() {
    return town.person(town.artCentre(), Role.CURATOR);
  }

  private static Map<String, Object> report() {
    return Map.of(
        "done", "full",
        "reportText", "Приказ издан",
        "documentNumber", "12-у",
        "documentDate", "2021-02-10");
  }
}
