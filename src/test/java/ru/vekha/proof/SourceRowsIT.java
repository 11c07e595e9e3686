package ru.vekha.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import ru.vekha.VekhaTest;
import ru.vekha.execution.DraftSettling;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.roadmap.Activity;
import ru.vekha.roadmap.ActivityRow;
import ru.vekha.roadmap.PrintedRoadmap;
import ru.vekha.roadmap.RoadmapCatalogue;
import ru.vekha.roadmap.RoadmapData;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.town.Cards;
import ru.vekha.town.Cards.Card;
import ru.vekha.town.Launches;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/**
 * Duties of the source documents that oblige by their row alone: launching the row makes cards of
 * the body that owes it, on the days it names, with the document it asks for.
 */
@VekhaTest
class SourceRowsIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired Cards cards;
  @Autowired Roadmaps roadmaps;
  @Autowired RoadmapSetUp setUp;
  @Autowired DraftSettling settling;
  @Autowired Organisations organisations;
  @Autowired People people;

  private TestTown town;

  @BeforeEach
  void foundTown() {
    town = towns.found();
    // Bataysk names its methodists by a post that its centre's staff list has.
    add(town.centre(), Role.METHODIST, "Методист ЦРО");
  }

  /** Bodaybo, order 2 and 4: the resource centre is the municipal coordinator. */
  @Test
  void theResourceCentreOwesWhatTheOrderGivesTheCoordinator() {
    UUID roadmap = launch("bodaybo-2021", "3", "4.1", "4.2", "4.3", "1.7");

    assertThat(cards.of(roadmap)).extracting(Card::organisation).containsOnly(town.centre().id());
    assertThat(cards.of(roadmap)).extracting(Card::role).containsOnly("methodist");
  }

  /** Bodaybo, order 3 and 5.1: from the order to the end of 2024, and not a day longer. */
  @Test
  void bodayboIntroducesTheModelFrom2021To2024() {
    UUID roadmap = launch("bodaybo-2021", "3", "5.1");

    assertThat(roadmaps.find(roadmap).orElseThrow().periodTo()).isEqualTo("2024-12-31");
    assertThat(terms(roadmap, "3", town.centre())).containsExactly("2021-05-27/2024-12-31");
    for (Organisation school : town.educators()) {
      assertThat(terms(roadmap, "5.1", school)).containsExactly("2021-05-27/2024-12-31");
    }
  }

  /** Bodaybo, order 4.1: no term of their own, so those of clause 3; the document must be there. */
  @Test
  void recommendationsAreDueWithTheClauseThatHasATerm() {
    UUID roadmap = launch("bodaybo-2021", "4.1");

    assertThat(terms(roadmap, "4.1", town.centre())).containsExactly("2021-05-27/2024-12-31");
    assertThat(kindOf(roadmap, "4.1")).isEqualTo("methodical_material");
  }

  /** Bodaybo, order 4.2 and model 1.7: accompanying and sending are two duties of the centre. */
  @Test
  void theCoordinatorAccompaniesAndSendsTheRecommendations() {
    UUID roadmap = launch("bodaybo-2021", "4.2", "1.7");

    for (String row : List.of("4.2", "1.7")) {
      assertThat(terms(roadmap, row, town.centre()))
          .as(row)
          .containsExactly("2021-05-27/2024-12-31");
    }
    assertThat(kindOf(roadmap, "1.7")).isEqualTo("methodical_material");
  }

  /** Bodaybo, order 4.3 and model 5.3.1: the centre answers for training of both. */
  @Test
  void theCoordinatorAnswersForTheTrainingOfMentorsAndCurators() {
    UUID roadmap = launch("bodaybo-2021", "4.3");

    assertThat(cards.of(roadmap))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.organisation()).isEqualTo(town.centre().id());
              assertThat(card.term()).isEqualTo("2021-05-27/2024-12-31");
            });
    assertThat(kindOf(roadmap, "4.3")).isEqualTo("training_event");
  }

  /** Bodaybo: the order's date can be checked, the model refers to another document. */
  @Test
  void theOrdersOwnDateOfMonitoringHoldsAndTheMinistrysIsAskedFor() {
    UUID roadmap = launch("bodaybo-2021", "5.4", "5.4.3-в");

    assertThat(dues(roadmap, "5.4", town.schoolA()))
        .startsWith("2021-07-10", "2021-10-10", "2022-01-10")
        .allMatch(day -> day.endsWith("-10"));
    assertThat(of(roadmap, "5.4.3-в", town.schoolA()))
        .isNotEmpty()
        .allSatisfy(
            card -> {
              assertThat(card.basis()).isEqualTo("BY_OTHER_DOCUMENT");
              assertThat(card.due()).isNull();
            });
  }

  /** Bataysk, heading: 2022 to 2025. */
  @Test
  void batayskRunsFrom2022To2025() {
    UUID roadmap = launch("bataysk-2022", "2.5");

    assertThat(roadmaps.find(roadmap).orElseThrow().periodTo()).isEqualTo("2025-12-31");
    assertThat(dues(roadmap, "2.5", town.centre()))
        .containsExactly("2022-12-31", "2023-12-31", "2024-12-31", "2025-12-31");
  }

  /** Bataysk 1.2: each organisation approves its roadmap in August 2022, by order. */
  @Test
  void everyOrganisationApprovesItsRoadmapInAugustByOrder() {
    UUID roadmap = launch("bataysk-2022", "1.2");

    assertThat(kindOf(roadmap, "1.2")).isEqualTo("order");
    for (Organisation school : List.of(town.schoolA(), town.schoolB())) {
      assertThat(of(roadmap, "1.2", school))
          .singleElement()
          .satisfies(card -> assertThat(card.term()).isEqualTo("2022-08-01/2022-08-31"));
    }
  }

  /** Bataysk 1.5. */
  @Test
  void theBaseIsRenewedByTheTenthOfSeptemberEveryYear() {
    UUID roadmap = launch("bataysk-2022", "1.5");

    assertThat(dues(roadmap, "1.5", town.centre()))
        .containsExactly("2022-09-10", "2023-09-10", "2024-09-10", "2025-09-10");
    assertThat(kindOf(roadmap, "1.5")).isEqualTo("base_register");
  }

  /** Bataysk 3.1: twenty days after 1.5 at most. */
  @Test
  void theMentorBaseIsRenewedEverySeptemberByOrder() {
    UUID roadmap = launch("bataysk-2022", "1.5", "3.1");

    assertThat(terms(roadmap, "3.1", town.schoolA()))
        .containsExactlyElementsOf(everyYear("09-01", "09-30"));
    assertThat(kindOf(roadmap, "3.1")).isEqualTo("order");
    assertThat(of(roadmap, "3.1", town.schoolA()).get(0).due())
        .isEqualTo(of(roadmap, "1.5", town.centre()).get(0).due().plusDays(20));
  }

  /** Bataysk 2.2. */
  @Test
  void plansAreRenewedEveryMay() {
    UUID roadmap = launch("bataysk-2022", "2.2");

    assertThat(terms(roadmap, "2.2", town.centre()))
        .contains("2023-05-01/2023-05-31", "2024-05-01/2024-05-31", "2025-05-01/2025-05-31")
        .allMatch(term -> term.endsWith("-05-31"));
  }

  /** Bataysk 2.3: surveyed every September, shown by a protocol. */
  @Test
  void newcomersAreSurveyedEverySeptemberAndAProtocolShowsIt() {
    UUID roadmap = launch("bataysk-2022", "2.3");

    assertThat(terms(roadmap, "2.3", town.centre()))
        .containsExactlyElementsOf(everyYear("09-01", "09-30"));
    assertThat(kindOf(roadmap, "2.3")).isEqualTo("protocol");
  }

  /** Bataysk 2.4: the week of the young teacher; the first February is that of 2023. */
  @Test
  void theWeekOfTheYoungTeacherIsEveryFebruary() {
    UUID roadmap = launch("bataysk-2022", "2.4");

    assertThat(terms(roadmap, "2.4", town.centre()))
        .endsWith("2023-02-01/2023-02-28", "2024-02-01/2024-02-29", "2025-02-01/2025-02-28")
        .allMatch(term -> term.contains("-02-01/"));
  }

  /** Bataysk 3.3 and 3.5: orders of the organisation, even for meetings and rubrics. */
  @Test
  void ordersAreTheEvidenceEvenForMeetingsAndRubrics() {
    UUID roadmap = launch("bataysk-2022", "1.3", "3.1", "3.3", "3.5");

    assertThat(roadmaps.activities(roadmap))
        .hasSize(4)
        .extracting(Activity::documentKind)
        .containsOnly("order");
  }

  /** School template 6/3 and 7/2: in the year by feedback, at its end by a report. */
  @Test
  void aSchoolMonitorsInTheYearAndAtItsEnd() {
    String curator = town.person(town.schoolA(), Role.CURATOR).id();
    UUID roadmap =
        launch(town.schoolA(), curator, PrintedRoadmap.docx(rows("school-template", "6.3", "7.2")));

    assertThat(of(roadmap, "6.3", town.schoolA()))
        .singleElement()
        .extracting(Card::basis)
        .isEqualTo("STANDING");
    assertThat(terms(roadmap, "7.2", town.schoolA())).containsExactly("2023-05-01/2023-05-31");
    assertThat(kindOf(roadmap, "6.3")).isEqualTo("survey");
    assertThat(kindOf(roadmap, "7.2")).startsWith("report");
  }

  /** Samara 1-29: ministry, its centre, the territories; each level owes its own rows. */
  @Test
  void theChainOfSamaraGoesFromMinistryToCentreToTerritories() {
    Region region = region();
    UUID roadmap = launch(region, "1.", "5.", "19.", "29.");

    assertThat(bodies(roadmap, "1")).containsExactly(region.ministry().id());
    assertThat(bodies(roadmap, "5")).containsExactly(region.centre().id());
    for (String row : List.of("19", "29")) {
      assertThat(bodies(roadmap, row))
          .containsExactlyInAnyOrder(region.territory().id(), region.municipality().id());
    }
  }

  /** Samara 19: by a normative document, in February 2021. */
  @Test
  void everyTerritoryNamesItsOfficialsInFebruaryByADocument() {
    Region region = region();
    UUID roadmap = launch(region, "19.");

    for (Organisation body : region.territories()) {
      assertThat(dues(roadmap, "19", body)).containsExactly("2021-02-28");
    }
    assertThat(kindOf(roadmap, "19")).isEqualTo("administrative_act");
  }

  /** Samara 21-23: programme, roadmap, work plan, all in the first quarter. */
  @Test
  void everyTerritoryHasProgrammeRoadmapAndPlanInTheFirstQuarter() {
    Region region = region();
    UUID roadmap = launch(region, "21.", "22.", "23.");

    for (String row : List.of("21", "22", "23")) {
      for (Organisation body : region.territories()) {
        assertThat(dues(roadmap, row, body)).as(row).containsExactly("2021-03-31");
      }
    }
    assertThat(Stream.of("21", "22", "23").map(row -> kindOf(roadmap, row)))
        .containsExactly("programme", "roadmap", "plan_inclusion");
  }

  /** Samara 6 and 20: held by the centre and attended by the territories in every quarter. */
  @Test
  void meetingsAreHeldAndAttendedInEveryQuarter() {
    Region region = region();
    UUID roadmap = launch(region, "6.", "20.");
    String[] quarters = {"2021-03-31", "2021-06-30", "2021-09-30", "2021-12-31"};

    assertThat(dues(roadmap, "6", region.centre())).containsExactly(quarters);
    for (Organisation body : region.territories()) {
      assertThat(dues(roadmap, "20", body)).containsExactly(quarters);
    }
    assertThat(kindOf(roadmap, "6")).isEqualTo("agenda");
    assertThat(kindOf(roadmap, "20")).isEqualTo("protocol");
  }

  /** Samara 29: control of the schools all the time, shown by protocols. */
  @Test
  void controlOfTheSchoolsStandsAndProtocolsShowIt() {
    Region region = region();
    UUID roadmap = launch(region, "29.");

    assertThat(cards.of(roadmap)).hasSize(2).extracting(Card::basis).containsOnly("STANDING");
    assertThat(kindOf(roadmap, "29")).isEqualTo("protocol");
  }

  private record Region(
      Organisation ministry,
      Organisation centre,
      Organisation territory,
      Organisation municipality,
      String methodist) {

    List<Organisation> territories() {
      return List.of(territory, municipality);
    }
  }

  private Region region() {
    Organisation ministry = add(null, OrganisationKind.REGION);
    Organisation territory = add(ministry.id(), OrganisationKind.TERRITORY);
    Organisation municipality = add(ministry.id(), OrganisationKind.MUNICIPALITY);
    add(territory.id(), OrganisationKind.SCHOOL);
    Organisation centre = add(ministry.id(), OrganisationKind.MENTORING_CENTRE);
    for (Organisation body : List.of(ministry, territory, municipality)) {
      for (Role role : List.of(Role.ORGANISATION_HEAD, Role.DEPARTMENT_OFFICER, Role.CONTROLLER)) {
        add(body, role);
      }
    }
    add(centre, Role.METHODIST);
    return new Region(ministry, centre, territory, municipality, add(ministry, Role.METHODIST));
  }

  private Organisation add(String parent, OrganisationKind kind) {
    String id = Organisations.newId();
    Organisation added = new Organisation(id, parent, kind, kind.title() + id, "Орган", MOSCOW);
    organisations.add(added);
    return added;
  }

  private String add(Organisation organisation, Role role) {
    return add(organisation, role, role.title());
  }

  private String add(Organisation organisation, Role role, String position) {
    String id = People.newId();
    people.add(new Person(id, "Проверочный", "Иван", "Иванович", position, true));
    people.add(new Membership(id, organisation.id(), role));
    return id;
  }

  /** Launches some rows of a shipped roadmap in the town. */
  private UUID launch(String roadmap, String... numbers) {
    byte[] printed = PrintedRoadmap.docx(rows(roadmap, numbers));
    return launch(town.department(), town.methodist().id(), printed);
  }

  private UUID launch(Region region, String... numbers) {
    byte[] printed = PrintedRoadmap.docx(rows("samara-2021", numbers));
    return launch(region.ministry(), region.methodist(), printed);
  }

  private UUID launch(Organisation authority, String methodist, byte[] printed) {
    UUID draft = setUp.upload(authority, "карта.docx", printed, methodist);
    settling.daysOff(draft, false, methodist);
    settling.confirmAll(draft, launches.version(draft, methodist), methodist);
    assertThat(launches.plan(draft, methodist).open()).isEmpty();
    return setUp.launch(draft, launches.version(draft, methodist), methodist).orElseThrow();
  }

  private static RoadmapData rows(String id, String... numbers) {
    RoadmapData whole = RoadmapCatalogue.shipped().find(id).orElseThrow();
    List<String> wanted = Arrays.asList(numbers);
    List<ActivityRow> rows =
        whole.rows().stream()
            .filter(row -> wanted.contains(row.number()) || wanted.contains(row.plainNumber()))
            .toList();
    assertThat(rows).hasSize(wanted.size());
    return new RoadmapData(
        whole.id(),
        whole.title(),
        whole.authorityKind(),
        whole.place(),
        whole.orderNumber() == null ? "1-п" : whole.orderNumber(),
        whole.orderDate() == null ? LocalDate.of(2022, 5, 16) : whole.orderDate(),
        whole.periodFrom(),
        whole.periodTo(),
        rows);
  }

  private static List<String> everyYear(String from, String to) {
    return IntStream.rangeClosed(2022, 2025)
        .mapToObj(year -> year + "-" + from + "/" + year + "-" + to)
        .toList();
  }

  private List<Card> of(UUID roadmap, String number, Organisation body) {
    return cards.of(roadmap).stream()
        .filter(card -> card.number().equals(number) && card.organisation().equals(body.id()))
        .toList();
  }

  private List<String> dues(UUID roadmap, String number, Organisation body) {
    return of(roadmap, number, body).stream().map(card -> String.valueOf(card.due())).toList();
  }

  private List<String> terms(UUID roadmap, String number, Organisation body) {
    return of(roadmap, number, body).stream().map(Card::term).toList();
  }

  private List<String> bodies(UUID roadmap, String number) {
    return cards.of(roadmap).stream()
        .filter(card -> card.number().equals(number))
        .map(Card::organisation)
        .distinct()
        .toList();
  }

  private String kindOf(UUID roadmap, String number) {
    return roadmaps.activities(roadmap).stream()
        .filter(each -> each.number().equals(number))
        .map(Activity::documentKind)
        .reduce((one, other) -> one + "," + other)
        .orElseThrow();
  }
}
