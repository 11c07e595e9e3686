package ru.vekha.town;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/** Founds towns; no two of them share an id, so tests may run in any order. */
public final class TestTowns {

  /** Everybody's password. */
  public static final String PASSWORD = "Proverka-12";

  /** Worked out once: a town has a score of people, and slowness is what a hash is for. */
  private static final String HASH = new BCryptPasswordEncoder(4).encode(PASSWORD);

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Organisations organisations;
  private final People people;
  private final JdbcClient jdbc;

  public TestTowns(Organisations organisations, People people, JdbcClient jdbc) {
    this.organisations = organisations;
    this.people = people;
    this.jdbc = jdbc;
  }

  /** A town in Moscow's time. */
  public TestTown found() {
    return found(MOSCOW);
  }

  /** A town whose days begin and end in a zone. */
  public TestTown found(ZoneId zone) {
    return found(zone, "Тестов");
  }

  /** A town whose people's family names begin with a word. */
  public TestTown found(ZoneId zone, String familyName) {
    String key = "town-" + COUNT.incrementAndGet();
    Organisation region = add(key + "-region", null, OrganisationKind.REGION, "Регион", zone);
    String above = region.id();
    Organisation department =
        add(key + "-department", above, OrganisationKind.MUNICIPALITY, "Департамент", zone);
    String parent = department.id();
    TestTown town =
        new TestTown(
            key,
            region,
            department,
            add(key + "-centre", parent, OrganisationKind.MENTORING_CENTRE, "Центр", zone),
            add(key + "-school-a", parent, OrganisationKind.SCHOOL, "Школа А", zone),
            add(key + "-school-b", parent, OrganisationKind.SCHOOL, "Школа Б", zone),
            add(
                key + "-art",
                parent,
                OrganisationKind.ADDITIONAL_EDUCATION,
                "Дом творчества",
                zone),
            new ArrayList<>());
    settle(town, familyName);
    return town;
  }

  /** Somebody more for a town; the login is the organisation's id and a word. */
  public TestPerson hire(Organisation organisation, Role role, String login) {
    return add(organisation, role, login, "Тестов", role.title());
  }

  /** An organisation more, with an id of its own. */
  public Organisation build(
      @Nullable Organisation above, OrganisationKind kind, String shortName, ZoneId zone) {
    String id = "town-" + COUNT.incrementAndGet() + "-" + kind.ordinal();
    return add(id, above == null ? null : above.id(), kind, shortName, zone);
  }

  private void settle(TestTown town, String name) {
    List<TestPerson> all = town.people();
    Organisation department = town.department();
    all.add(add(department, Role.DEPUTY_HEAD, "zam", name, "Заместитель директора департамента"));
    all.add(add(department, Role.CONTROLLER, "controller", name, "Контролёр"));
    all.add(add(department, Role.METHODIST, "methodist", name, "Методист отдела"));
    all.add(add(department, Role.DEPARTMENT_OFFICER, "leading", name, "Ведущий специалист"));
    all.add(add(department, Role.DEPARTMENT_OFFICER, "chief", name, "Главный специалист"));
    all.add(add(department, Role.AUDITOR, "auditor", name, "Аудитор"));
    all.add(add(department, Role.ADMINISTRATOR, "admin", name, "Администратор"));
    all.add(add(town.centre(), Role.METHODIST, "methodist", name, "Методист центра"));
    all.add(add(town.region(), Role.REGIONAL_CENTRE, "officer", name, "Специалист"));
    for (Organisation each : town.educators()) {
      all.add(add(each, Role.ORGANISATION_HEAD, "head", name, "Директор"));
      all.add(add(each, Role.CURATOR, "curator", name, "Куратор"));
      all.add(add(each, Role.MENTOR, "mentor", name, "Учитель"));
      all.add(add(each, Role.PSYCHOLOGIST, "psychologist", name, "Педагог-психолог"));
    }
  }

  private Organisation add(
      String id, @Nullable String parent, OrganisationKind kind, String name, ZoneId zone) {
    Organisation organisation = new Organisation(id, parent, kind, name + " " + id, name, zone);
    organisations.add(organisation);
    return organisation;
  }

  private TestPerson add(
      Organisation organisation, Role role, String login, String familyName, String position) {
    TestPerson person =
        new TestPerson(
            People.newId(),
            organisation.id() + "-" + login,
            organisation.id(),
            role,
            familyName + "-" + organisation.id() + "-" + login);
    people.add(
        new Person(person.id(), person.familyName(), familyName, "Иванович", position, true));
    people.add(new Membership(person.id(), organisation.id(), role));
    jdbc.sql("INSERT INTO account (person_id, login, password_hash) VALUES (?, ?, ?)")
        .params(person.id(), person.login(), HASH)
        .update();
    return person;
  }
}
