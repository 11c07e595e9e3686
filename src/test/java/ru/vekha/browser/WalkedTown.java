package ru.vekha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.execution.DueShifts;
import ru.vekha.mentoring.pair.PairWork;
import ru.vekha.mentoring.pair.Pairs;
import ru.vekha.monitoring.MentoringRows;
import ru.vekha.monitoring.PeriodOpening;
import ru.vekha.monitoring.ReportingKind;
import ru.vekha.monitoring.ReportingPeriods;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.town.Desk;
import ru.vekha.town.HostileTexts;
import ru.vekha.town.Launches;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/**
 * A town that has something on every page, and in whose names and titles stands what could do harm:
 * each hostile text as the title of an activity, all of them in one more title.
 */
final class WalkedTown {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("'до' dd.MM.yyyy");
  private static final String HARMFUL_NAME = HostileTexts.ALL.get(21);
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}$");

  private final JdbcClient jdbc;
  private final LocalDate today;
  final TestTown town;
  final UUID roadmap;
  final UUID draft;
  final UUID changes;
  final UUID programme;
  final UUID mentee;
  final UUID mentor;
  final UUID pair;
  final UUID period;
  final UUID partner;
  final UUID brought;

  WalkedTown(
      TestTowns towns,
      Launches launches,
      ReportingPeriods periods,
      JdbcClient jdbc,
      Clock clock,
      int port) {
    this.jdbc = jdbc;
    today = LocalDate.now(clock.withZone(MOSCOW));
    town = towns.found(MOSCOW, HARMFUL_NAME);
    RoadmapData document = document();
    roadmap = launches.launch(town, document);
    draft = launches.upload(town, document);
    HostileNames names = new HostileNames(jdbc);
    names.giveRoadmap(roadmap, titles());
    names.giveDraft(draft, titles());
    names.giveOrganisations(
        List.of(department(), school(), town.schoolB().id(), town.artCentre().id()));
    MentoringRows rows = new MentoringRows(jdbc, town, roadmap);
    programme = rows.programme(town.schoolA());
    mentee = rows.mentee(town.schoolA(), "LEARNER", HARMFUL_NAME, today.minusYears(14), null);
    mentor = rows.mentor(town.schoolA(), "TEACHER", HARMFUL_NAME, today.minusYears(40), "Школа");
    pair = rows.pair(town.schoolA(), programme, mentor, mentee, "teacher-learner", null);
    period =
        periods.open(
            new PeriodOpening(
                school(), ReportingKind.MONTH.around(today), today.plusDays(3), roadmap, null));
    Visitor methodist = Visitor.signedIn(port, town.methodist());
    changes =
        uploaded(methodist, "/roadmaps/" + roadmap + "/amendments", PrintedRoadmap.docx(document));
    Visitor curator = Visitor.signedIn(port, person(Who.CURATOR));
    partner = partner(curator);
    brought =
        uploaded(curator, "/mentoring/organisations/" + school() + "/import/mentees", register());
    Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> open() == titles().size());
  }

  /** Lets the pair begin, so that its mentor has a meeting to tell of. */
  void begin(Pairs pairs, PairWork work) {
    jdbc.sql("UPDATE mentor_person SET person_id = ? WHERE mentor_id = ?")
        .params(person(Who.MENTOR).id(), mentor)
        .update();
    work.begin(pairs.find(pair).orElseThrow(), person(Who.MENTOR).id(), today);
  }

  /** Leaves something to decide: a result of one assignment, a request about another. */
  void handIn(Desk desk, DueShifts shifts) {
    TestPerson head = person(Who.HEAD);
    LocalDate later = WorkingCalendar.ofRussia().nextWorkingDayOrSame(today.plusDays(20));
    String waiting = task(desk, head, card(1)).getId();
    shifts.ask(waiting, later, HostileTexts.together(20, 40), head.id()).orElseThrow();
    desk.submits(
        head,
        task(desk, head, card()),
        Map.of(
            "done",
            "full",
            "reportText",
            HostileTexts.together(0, 20),
            "documentNumber",
            "12-у",
            "documentDate",
            today.toString()));
  }

  private RoadmapData document() {
    Launches.Row row =
        new Launches.Row(UNTIL.format(today.minusDays(20)), "Руководитель ОДО", "Приказ");
    return Launches.roadmap(
        "Дорожная карта",
        today.minusDays(30),
        2,
        Collections.nCopies(HostileTexts.ALL.size() + 1, row).toArray(new Launches.Row[0]));
  }

  private UUID partner(Visitor curator) {
    HttpResponse<String> kept =
        curator.submit(
            "/community/organisations/" + school() + "/partners",
            "dated_on",
            "2021-09-01",
            "name",
            HARMFUL_NAME,
            "kind",
            "ENTERPRISE");
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(302);
    return jdbc.sql("SELECT id FROM partner WHERE organisation_id = ?")
        .params(school())
        .query(UUID.class)
        .single();
  }

  private static byte[] register() {
    return """
        №;Класс;ФИО наставляемого;Дата рождения;Контактные данные;Основной запрос;Дата вхождения в программу;\
        Форма наставничества;Дата согласия представителя;Согласие представителя;%s
        1;7А;Первый Пётр Ильич;05.05.2010;8-900-000;Робот;01.09.2021;Учитель – ученик (студент);31.08.2021;№ 1;синий
        2;7А;Вторая Анна Ильинична;31.02.2010;8-900-000;Робот;01.09.2021;Учитель – ученик (студент);31.08.2021;№ 2;синий
        """
        .formatted(HARMFUL_NAME)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static UUID uploaded(Visitor visitor, String path, byte[] content) {
    String name = content[0] == 'P' ? "карта.docx" : "база.csv";
    HttpResponse<String> answer = visitor.uploadAsPage(path, name, content);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    var id = ID.matcher(answer.headers().firstValue("Location").orElse(""));
    assertThat(id.find()).as("an id in %s", answer.headers()).isTrue();
    return UUID.fromString(id.group());
  }

  private int open() {
    return jdbc.sql(
            "SELECT count(process_instance_id) FROM control_card"
                + " WHERE state = 'OPEN' AND organisation_id = ?")
        .params(town.artCentre().id())
        .query(Integer.class)
        .single();
  }

  /** The titles of the roadmap's activities, each a hostile text, the first with all of them. */
  private List<String> titles() {
    List<String> titles = new ArrayList<>(List.of(String.join(" ", HostileTexts.ALL)));
    titles.addAll(HostileTexts.ALL);
    return titles;
  }

  /** The first row, whose result is handed in. */
  List<String> firstRow() {
    return rows().subList(0, 1);
  }

  /** The other rows, sixty of them. */
  List<String> otherRows() {
    return rows().subList(1, titles().size());
  }

  /** Number and title of each row, which no other row can stand for. */
  List<String> rows() {
    List<String> titles = titles();
    return IntStream.range(0, titles.size())
        .mapToObj(place -> "1." + (place + 1) + " " + titles.get(place))
        .toList();
  }

  /** The card of the first row. */
  UUID card() {
    return card(0);
  }

  private UUID card(int place) {
    return jdbc.sql(
            "SELECT c.id FROM control_card c JOIN activity a ON a.id = c.activity_id"
                + " WHERE a.roadmap_id = ? ORDER BY a.place OFFSET ? LIMIT 1")
        .params(roadmap, place)
        .query(UUID.class)
        .single();
  }

  /** The process instance of the first row's assignment. */
  String instance() {
    return instance(card());
  }

  private String instance(UUID card) {
    return jdbc.sql("SELECT process_instance_id FROM control_card WHERE id = ?")
        .params(card)
        .query(String.class)
        .single();
  }

  private Task task(Desk desk, TestPerson head, UUID card) {
    String instance = instance(card);
    return desk.tasks(head).stream()
        .filter(task -> task.getProcessInstanceId().equals(instance))
        .findFirst()
        .orElseThrow();
  }

  /** The id of the definition that assignments run by. */
  String definition() {
    return jdbc.sql("SELECT proc_def_id_ FROM act_ru_execution WHERE id_ = ?")
        .params(instance())
        .query(String.class)
        .single();
  }

  String school() {
    return town.schoolA().id();
  }

  String department() {
    return town.department().id();
  }

  String person() {
    return person(Who.CURATOR).id();
  }

  private TestPerson person(Who who) {
    return who.in(town).orElseThrow();
  }
}
