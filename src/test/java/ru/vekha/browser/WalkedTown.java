package ru.vekha.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
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
 * A town that has something on every page, and in whose names and titles stands what could do harm.
 */
final class WalkedTown {

  static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("'до' dd.MM.yyyy");
  private static final String HARMFUL_NAME = HostileTexts.ALL.get(21);
  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}$");

  private final JdbcClient jdbc;
  private final LocalDate today;
  final TestTown town;
  final WalkedRoadmap roadmap;
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
    roadmap = new WalkedRoadmap(jdbc, launches.launch(town, document));
    draft = launches.upload(town, document);
    HostileNames names = new HostileNames(jdbc);
    names.giveRoadmap(roadmap.id(), WalkedRoadmap.titles());
    names.giveDraft(draft, WalkedRoadmap.titles());
    names.giveOrganisations(
        List.of(department(), school(), town.schoolB().id(), town.artCentre().id()));
    MentoringRows rows = new MentoringRows(jdbc, town, roadmap.id());
    programme = rows.programme(town.schoolA());
    mentee = rows.mentee(town.schoolA(), "LEARNER", HARMFUL_NAME, today.minusYears(14), null);
    mentor = rows.mentor(town.schoolA(), "TEACHER", HARMFUL_NAME, today.minusYears(40), "Школа");
    pair = rows.pair(town.schoolA(), programme, mentor, mentee, "teacher-learner", null);
    period =
        periods.open(
            new PeriodOpening(
                school(),
                ReportingKind.MONTH.around(today),
                today.plusDays(3),
                roadmap.id(),
                null));
    Visitor methodist = Visitor.signedIn(port, town.methodist());
    changes =
        uploaded(
            methodist, "/roadmaps/" + roadmap.id() + "/amendments", PrintedRoadmap.docx(document));
    Visitor curator = Visitor.signedIn(port, person(Who.CURATOR));
    partner = partner(curator);
    brought =
        uploaded(curator, "/mentoring/organisations/" + school() + "/import/mentees", register());
    Awaitility.await()
        .atMost(Duration.ofMinutes(3))
        .until(() -> open() == WalkedRoadmap.titles().size());
  }

  /** Lets the pair begin, so that its mentor has a meeting to tell of. */
  void begin(Pairs pairs, PairWork work) {
    jdbc.sql("UPDATE mentor_person SET person_id = ? WHERE mentor_id = ?")
        .params(person(Who.MENTOR).id(), mentor)
        .update();
    work.begin(pairs.find(pair).orElseThrow(), person(Who.MENTOR).id(), today);
  }

  /** Leaves something to decide. */
  void handIn(Desk desk, DueShifts shifts) {
    roadmap.handIn(person(Who.HEAD), today, desk, shifts);
  }

  List<String> firstRow() {
    return roadmap.firstRow();
  }

  List<String> otherRows() {
    return roadmap.otherRows();
  }

  List<String> rows() {
    return roadmap.rows();
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
