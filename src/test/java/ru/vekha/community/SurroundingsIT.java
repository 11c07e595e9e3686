package ru.vekha.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.community.section.Section;
import ru.vekha.community.section.Sections;
import ru.vekha.mentoring.Entries;
import ru.vekha.mentoring.Mentees;
import ru.vekha.mentoring.Mentors;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;

/** What surrounds the pairs: kept whole, counted for reports, and held by the database as well. */
@VekhaTest
class SurroundingsIT {

  private static final LocalDate TODAY = LocalDate.of(2022, 5, 20);

  @Autowired TestTowns towns;
  @Autowired Surroundings surroundings;
  @Autowired SurroundingFigures figures;
  @Autowired PracticeBank bank;
  @Autowired Mentees mentees;
  @Autowired Mentors mentors;
  @Autowired MovableClock clock;
  @Autowired JdbcClient jdbc;

  private TestTown town;
  private String school;
  private String curator;

  @BeforeEach
  void found() {
    town = towns.found();
    school = town.schoolA().id();
    curator = town.person(town.schoolA(), Role.CURATOR).id();
    clock.morningOf(TODAY, town.schoolA().zone());
  }

  @Test
  void reportsCountWhatAPeriodHolds() {
    mentees.add(curator, school, Entries.learner());
    String mentor = mentors.add(curator, school, Entries.teacher()).toString();
    String plant = add("partners", "2021-09-01", "name", "Завод", "kind", "ENTERPRISE");
    String theatre = add("partners", "2021-09-01", "name", "Театр", "kind", "CULTURE");
    add(
        "agreements",
        "2021-10-01",
        "partner_id",
        plant,
        "kind",
        "COOPERATION",
        "state",
        "CONCLUDED",
        "number",
        "1",
        "valid_until",
        "2022-03-31");
    add("agreements", "2021-10-01", "partner_id", theatre, "kind", "NETWORK", "state", "DRAFT");
    add("partner-mentors", "2021-11-01", "partner_id", plant, "mentor_id", mentor);
    add(
        "incentives",
        "2022-05-10",
        "number",
        "9",
        "kind",
        "THANKS_LETTER",
        "person_id",
        town.person(town.schoolA(), Role.MENTOR).id());
    add("incentives", "2022-05-11", "number", "9", "kind", "CERTIFICATE", "mentor_id", mentor);
    add("incentives", "2022-05-12", "number", "10", "kind", "CERTIFICATE", "mentor_id", mentor);
    add("special", "2022-03-05", "category", "GIFTED", "number", "3-од", "participants", "4");
    practice("2022-05-18");

    SurroundingCounts year = counted(LocalDate.of(2021, 9, 1), TODAY);
    assertThat(year.partners()).isEqualTo(2);
    assertThat(year.enterprises()).isEqualTo(1);
    assertThat(year.partnersWithAgreement()).isEqualTo(1);
    assertThat(year.partnersGivingMentors()).isEqualTo(1);
    assertThat(year.enterprisesGivingMentors()).isEqualTo(1);
    assertThat(year.employeesThanked()).isEqualTo(1);
    assertThat(year.mentorsThanked()).isEqualTo(1);
    assertThat(year.specialParticipants()).isEqualTo(4);
    assertThat(year.practicesPublished()).isEqualTo(1);
    SurroundingCounts april = counted(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 4, 30));
    assertThat(april.partnersWithAgreement()).isZero();
    assertThat(april.partnersGivingMentors()).isEqualTo(1);
    assertThat(april.mentorsThanked()).isZero();
    assertThat(figures.of(List.of(town.schoolB().id()), TODAY.minusYears(1), TODAY))
        .containsOnlyKeys(town.schoolB().id());
  }

  @Test
  void theSameFormTwiceIsOneEntryAndTwoWindowsAreOneChange() {
    Section partners = Sections.get("partners");
    UUID id = UUID.randomUUID();
    Map<String, String> typed = typed("2021-09-01", "name", "Завод", "kind", "ENTERPRISE");
    surroundings.add(curator, school, partners, id, typed);
    surroundings.add(curator, school, partners, id, typed);
    assertThat(surroundings.of(curator, school, partners, 10)).hasSize(1);
    assertThat(refusal(() -> surroundings.add(curator, school, partners, UUID.randomUUID(), typed)))
        .containsValue("Такая запись уже есть. Найдите её в списке и измените.");

    typed.put("name", "Новый завод");
    surroundings.change(curator, school, partners, id, 1, typed);
    assertThat(refusal(() -> surroundings.change(curator, school, partners, id, 1, typed)))
        .hasEntrySatisfying("dated_on", text -> assertThat(text).contains("в другом окне"));
    assertThat(refusal(() -> surroundings.close(curator, school, partners, id, TODAY.plusDays(1))))
        .containsKey("closed_on");
    surroundings.close(curator, school, partners, id, TODAY);
    assertThat(refusal(() -> surroundings.change(curator, school, partners, id, 3, typed)))
        .isNotEmpty();
    assertThat(refusal(() -> surroundings.close(curator, school, partners, id, TODAY)))
        .isNotEmpty();
    assertThat(
            jdbc.sql("SELECT kind FROM surrounding_change WHERE entry_id = :id ORDER BY id")
                .param("id", id)
                .query(String.class)
                .list())
        .containsExactly("ADDED", "CHANGED", "CLOSED");
  }

  @Test
  void nothingOfAnotherOrganisationCanBePicked() {
    String curatorB = town.person(town.schoolB(), Role.CURATOR).id();
    UUID theirs = UUID.randomUUID();
    surroundings.add(
        curatorB,
        town.schoolB().id(),
        Sections.get("partners"),
        theirs,
        typed("2021-09-01", "name", "Завод", "kind", "ENTERPRISE"));
    Map<String, String> agreement =
        typed("2021-10-01", "partner_id", theirs.toString(), "kind", "NETWORK", "state", "DRAFT");
    assertThat(refusal(() -> keep("agreements", agreement))).containsOnlyKeys("partner_id");
    Map<String, String> thanks =
        typed("2022-05-01", "number", "1", "kind", "CERTIFICATE", "person_id", curatorB);
    assertThat(refusal(() -> keep("incentives", thanks))).containsOnlyKeys("person_id");
    String order = add("acts", "2021-09-01", "title", "Приказ", "kind", "ORDER", "number", "1");
    Map<String, String> payment =
        typed(
            "2022-05-01", "number", "1", "kind", "PAYMENT", "act_id", order, "person_id", curator);
    assertThat(refusal(() -> keep("incentives", payment))).containsOnlyKeys("act_id");
  }

  @Test
  void theDatabaseRefusesWhatTheFormsRefuse() {
    String act =
        add("acts", "2021-09-01", "title", "Положение", "kind", "REGULATION", "number", "1");
    String all = "true, true, true, true, ";
    String check =
        "INSERT INTO check_of_act (id, organisation_id, dated_on, act_id, terms, responsible,"
            + " monitoring, results, roadmap_approved) VALUES (gen_random_uuid(), '%s',"
            + " '2022-05-01', '%s', %s)";
    broken("check_of_act_roadmap_approved_check", check.formatted(school, act, all + "false"));
    String special =
        "INSERT INTO special_programme (id, organisation_id, dated_on, category, number,"
            + " participants) VALUES (gen_random_uuid(), '%s', '2022-05-01', 'ORPHAN', '%s', %s)";
    broken("special_programme_number_check", special.formatted(school, "Иванов И. И.", 1));
    broken("special_programme_participants_check", special.formatted(school, "1", 0));
    String incentive =
        "INSERT INTO incentive (id, organisation_id, dated_on, kind, number, person_id, act_id)"
            + " VALUES (gen_random_uuid(), '%s', '2022-05-01', '%s', '1', %s, %s)";
    broken("incentive_for_one", incentive.formatted(school, "AWARD", "NULL", "NULL"));
    String someone = "'" + curator + "'";
    broken("payment_by_regulation", incentive.formatted(school, "PAYMENT", someone, "NULL"));
    broken("act_kind", incentive.formatted(school, "PAYMENT", someone, "'" + act + "'"));
    broken(
        "permission denied",
        "DELETE FROM local_act WHERE organisation_id = '%s'".formatted(school));
    broken("permission denied", "UPDATE surrounding_change SET kind = 'ADDED'");
  }

  @Test
  void anAuthorityAdoptsPublishedPracticesOfItsBranchOnly() {
    String department = town.department().id();
    String methodist = town.methodist().id();
    UUID published = practice("2022-05-18");
    UUID draft = practice("");
    bank.adopt(methodist, department, published);
    bank.adopt(methodist, department, published);

    assertThat(bank.of(methodist, department))
        .singleElement()
        .satisfies(each -> assertThat(each.adoptedOn()).isEqualTo(TODAY));
    assertThat(bank.of(town.person(town.region(), Role.REGIONAL_CENTRE).id(), town.region().id()))
        .singleElement()
        .satisfies(each -> assertThat(each.adoptedOn()).isNull());
    assertThat(figures.of(List.of(department), TODAY, TODAY).get(department).practicesAdopted())
        .isEqualTo(1);
    hidden(() -> bank.adopt(methodist, department, draft));
    hidden(() -> bank.adopt(curator, department, published));
    TestTown others = towns.found();
    hidden(() -> bank.adopt(others.methodist().id(), others.department().id(), published));
    broken(
        "practice_adoption_author_id_organisation_id_fkey",
        "INSERT INTO practice_adoption VALUES ('%s', '%s', '%s', '2022-05-20', '%s')"
            .formatted(published, school, others.department().id(), methodist));
  }

  @Test
  void aMunicipalCouncilTakesItsMembersFromTheSchools() {
    String methodist = town.methodist().id();
    String department = town.department().id();
    UUID council = UUID.randomUUID();
    surroundings.add(
        methodist,
        department,
        Sections.get("bodies"),
        council,
        typed(
            "2021-09-10",
            "name",
            "Совет наставников",
            "kind",
            "COUNCIL",
            "number",
            "77",
            "starts_on",
            "2021-09-15"));
    Map<String, String> chair =
        typed(
            "2021-09-10",
            "body_id",
            council.toString(),
            "position",
            "CHAIR",
            "person_id",
            town.person(town.schoolB(), Role.MENTOR).id());
    Section members = Sections.get("members");
    surroundings.add(methodist, department, members, UUID.randomUUID(), chair);
    chair.put("person_id", curator);
    assertThat(
            refusal(
                () -> surroundings.add(methodist, department, members, UUID.randomUUID(), chair)))
        .isNotEmpty();
    chair.put("person_id", town.person(town.schoolB(), Role.PSYCHOLOGIST).id());
    assertThat(
            refusal(
                () -> surroundings.add(methodist, department, members, UUID.randomUUID(), chair)))
        .containsOnlyKeys("person_id");
  }

  private SurroundingCounts counted(LocalDate from, LocalDate to) {
    return figures.of(List.of(school), from, to).get(school);
  }

  private UUID practice(String publishedOn) {
    return UUID.fromString(
        add(
            "practices",
            "2022-05-01",
            "title",
            "Практика",
            "mentoring_form",
            "teacher-teacher",
            "author",
            "Школа",
            "state",
            "APPROVED",
            "published_on",
            publishedOn,
            "address",
            publishedOn.isEmpty() ? "" : "https://example.org/practice"));
  }

  private String add(String section, String datedOn, String... typed) {
    return keep(section, typed(datedOn, typed)).toString();
  }

  private UUID keep(String section, Map<String, String> typed) {
    UUID id = UUID.randomUUID();
    surroundings.add(curator, school, Sections.get(section), id, typed);
    return id;
  }

  private static Map<String, String> typed(String datedOn, String... columnsAndTexts) {
    Map<String, String> typed = new HashMap<>(Map.of("dated_on", datedOn));
    for (int at = 0; at + 1 < columnsAndTexts.length; at += 2) {
      typed.put(columnsAndTexts[at], columnsAndTexts[at + 1]);
    }
    return typed;
  }

  private static Map<String, String> refusal(Runnable doing) {
    return catchThrowableOfType(SurroundingRefused.class, doing::run).problems();
  }

  private static void hidden(Runnable doing) {
    assertThat(catchThrowableOfType(SurroundingHidden.class, doing::run)).isNotNull();
  }

  private void broken(String by, String sql) {
    assertThat(catchThrowableOfType(DataAccessException.class, () -> jdbc.sql(sql).update()))
        .as(sql)
        .rootCause()
        .hasMessageContaining(by);
  }
}
