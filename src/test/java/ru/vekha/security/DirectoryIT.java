package ru.vekha.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import ru.vekha.VekhaTest;
import ru.vekha.organisation.Organisations;
import ru.vekha.security.Office.Newcomer;
import ru.vekha.security.Visitor.Answer;

@VekhaTest
class DirectoryIT {

  private static final String TASKLIST = "/camunda/app/tasklist/default/";

  @LocalServerPort int port;
  @Autowired JdbcTemplate jdbc;
  @Autowired Organisations organisations;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  private Office office;
  private String top;

  @BeforeEach
  void openTheOffice() {
    office = Office.first(port);
    top = organisations.top().id();
  }

  @Test
  void aSchoolIsEnteredAndItsCuratorGetsToWork() {
    assertThat(office.administrator().get("/").location()).isEqualTo("/directory");
    assertThat(office.administrator().get("/account").body()).contains("href=\"/directory\"");
    String school = office.open(top, "SCHOOL", "Школа № 1");
    Newcomer curator = office.hire(school, "curator.one", "curator");
    Visitor visitor = new Visitor(port);

    assertThat(visitor.signIn("Curator.One", curator.startPassword()).location()).isEqualTo("/");
    assertThat(visitor.get(TASKLIST).location()).isEqualTo("/account");
    assertThat(visitor.get("/camunda/api/engine/engine/default/task/count").status())
        .isEqualTo(403);
    assertThat(visitor.get("/account").body()).contains("начальным паролем");
    assertThat(Office.choose(visitor, curator.startPassword(), "Nastavnik-2026").location())
        .isEqualTo("/account?changed");

    assertThat(visitor.get("/account").body())
        .doesNotContain("начальным паролем")
        .contains("Школа № 1", "Куратор наставничества")
        .doesNotContain("/directory");
    assertThat(visitor.get("/").location()).startsWith(TASKLIST);
    assertThat(visitor.get(TASKLIST).status()).isEqualTo(200);
    assertThat(visitor.get("/camunda/api/engine/engine/default/task/count").status())
        .isEqualTo(200);
    assertThat(office.administrator().get("/directory/organisations/" + school).body())
        .contains("Школа № 1 города", "Иркутское время (МСК+5)", "Проверкина Анна", "педагог");
  }

  @Test
  void onlyAdministratorsEnterOnAnyPath() {
    String school = office.open(top, "SCHOOL", "Школа № 2");
    Newcomer head = office.hire(school, "head.two", "org-head", "deputy-head", "auditor");
    Visitor outsider = office.signedIn(head);

    assertSoftly(
        softly -> {
          for (Page page : pages(school, head.id())) {
            softly.assertThat(page.askedBy(outsider).status()).as("%s", page).isEqualTo(403);
          }
          for (Page page : pages(school, head.id())) {
            softly
                .assertThat(page.askedBy(office.administrator()).status())
                .as("%s by the administrator", page)
                .isIn(200, 302, 422);
          }
        });
  }

  @Test
  void nobodyReachesANeighbourOrUpwards() {
    String own = office.open(top, "MUNICIPALITY", "Свой округ");
    String neighbour = office.open(top, "MUNICIPALITY", "Чужой округ");
    String school = office.open(neighbour, "SCHOOL", "Чужая школа");
    Newcomer stranger = office.hire(school, "stranger", "mentor");
    Newcomer superior = office.hire(top, "superior", "controller");
    Office municipal = office.of(own, "admin.own");
    Newcomer colleague = municipal.hire(own, "colleague", "methodist");
    int before = rows("directory_event");

    assertSoftly(
        softly -> {
          for (String[] target :
              List.of(
                  new String[] {neighbour, stranger.id()},
                  new String[] {school, stranger.id()},
                  new String[] {top, superior.id()},
                  new String[] {"nowhere", "p-0000000000000000"})) {
            for (Page page : pages(target[0], target[1])) {
              if (!page.path().equals("/directory")) {
                softly
                    .assertThat(page.askedBy(municipal.administrator()).status())
                    .as("%s", page)
                    .isEqualTo(404);
              }
            }
          }
          softly
              .assertThat(
                  municipal
                      .administrator()
                      .post(
                          "/directory/people/" + colleague.id() + "/roles",
                          "organisation",
                          neighbour,
                          "role",
                          "curator")
                      .status())
              .isEqualTo(404);
        });
    assertThat(municipal.administrator().get("/directory").body())
        .contains("Свой округ")
        .doesNotContain("Чужой округ", "Чужая школа");
    assertThat(rows("directory_event")).isEqualTo(before);
  }

  @Test
  void whoAlsoWorksFurtherUpIsNotTakenOverFromBelow() {
    String municipality = office.open(top, "MUNICIPALITY", "Округ совместителя");
    Newcomer both = office.hire(municipality, "both", "methodist");
    change(office, both, "roles", "organisation", top, "role", "controller");
    Office municipal = office.of(municipality, "admin.both");

    assertThat(municipal.administrator().get("/directory/people/" + both.id()).body())
        .contains("роли и в других организациях")
        .doesNotContain("start-password");
    assertThat(change(municipal, both, "start-password").status()).isEqualTo(404);
    assertThat(change(municipal, both, "close", "sure", "true").status()).isEqualTo(404);
    assertThat(change(municipal, both, "edit", "familyName", "Другая").status()).isEqualTo(404);
    assertThat(
            change(municipal, both, "roles/take", "organisation", top, "role", "controller")
                .status())
        .isEqualTo(404);
    assertThat(
            change(municipal, both, "roles/take", "organisation", municipality, "role", "methodist")
                .status())
        .isEqualTo(302);
  }

  @Test
  void theLastAdministratorStays() {
    String own =
        jdbc.queryForObject(
            "SELECT person_id FROM account WHERE login = 'administrator'", String.class);
    Newcomer administrator = new Newcomer(String.valueOf(own), "administrator", "");

    Answer closed = change(office, administrator, "close", "sure", "true");
    Answer taken =
        change(office, administrator, "roles/take", "organisation", top, "role", "administrator");

    assertThat(closed.status()).isEqualTo(422);
    assertThat(closed.body()).contains("Это последний администратор");
    assertThat(taken.status()).isEqualTo(422);
    assertThat(office.administrator().get("/directory").status()).isEqualTo(200);
  }

  @Test
  void rightsAndSessionsEndWithTheNextRequest() {
    String municipality = office.open(top, "MUNICIPALITY", "Округ перемен");
    Newcomer person = office.hire(municipality, "changing", "administrator", "methodist");
    Visitor visitor = office.signedIn(person);

    assertThat(visitor.get("/directory").status()).isEqualTo(200);
    change(office, person, "roles/take", "organisation", municipality, "role", "administrator");
    assertThat(visitor.get("/directory").status()).isEqualTo(403);

    Answer last =
        change(office, person, "roles/take", "organisation", municipality, "role", "methodist");
    assertThat(last.body()).contains("Это единственная роль");

    assertThat(change(office, person, "close").body()).contains("действительно нужно закрыть");
    assertThat(visitor.get("/account").status()).isEqualTo(200);
    assertThat(change(office, person, "close", "sure", "true").status()).isEqualTo(302);
    assertThat(visitor.get("/account").location()).isEqualTo("/sign-in");
    assertThat(visitor.signIn("changing", "Svoy-parol-2026").location())
        .isEqualTo("/sign-in?failed");

    String start = change(office, person, "reopen").found("id=\"start-password\">([^<]+)<");
    assertThat(visitor.signIn("changing", start).location()).isEqualTo("/");
    assertThat(visitor.get("/roadmaps").location()).isEqualTo("/account");
  }

  @Test
  void whatCannotBeIsSaidAtItsFieldAndWhatWasTypedStays() {
    String school = office.open(top, "SCHOOL", "Школа № 3");
    office.hire(school, "taken.login", "mentor");
    int people = rows("person");

    Answer twice = office.enter(school, "Двойникова", "TAKEN.login", "mentor");
    assertThat(twice.status()).isEqualTo(422);
    assertThat(twice.body())
        .contains("Такое имя для входа уже есть", "value=\"Двойникова\"", "TAKEN.login")
        .containsPattern("value=\"mentor\" checked");

    Answer empty = office.enter(school, " ", "имя", "no-such-role");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body())
        .contains("id=\"familyName-problem\"", "id=\"login-problem\"", "id=\"roles-problem\"");
    assertThat(office.enter(school, "Ноль\u0000", "nul", "mentor").body())
        .contains("невидимый служебный знак");
    assertThat(rows("person")).isEqualTo(people);

    Answer misplaced =
        office
            .administrator()
            .post(
                "/directory/organisations",
                "parent",
                school,
                "kind",
                "SCHOOL",
                "name",
                "Школа под школой",
                "shortName",
                "Школа",
                "zone",
                "Europe/Moscow");
    assertThat(misplaced.status()).isEqualTo(422);
    assertThat(misplaced.body()).contains("не может подчиняться", "Школа под школой");
  }

  @Test
  void hostileTextIsShownAsText() {
    String hostile = "<script>alert(1)</script>\"'{{7*7}}${7*7}";
    String school = office.open(top, "SCHOOL", hostile);
    office.enter(school, hostile, "hostile", "mentor").found("id=\"start-password\">([^<]+)<");

    for (String page :
        List.of(
            "/directory",
            "/directory/organisations/" + school,
            "/directory/organisations/" + school + "/edit",
            "/directory/organisations/" + school + "/people/new",
            "/directory/people/" + personNamed(hostile),
            "/directory/people/" + personNamed(hostile) + "/edit")) {
      assertThat(office.administrator().get(page).body())
          .as(page)
          .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;{{7*7}}${7*7}")
          .doesNotContain("<script");
    }
  }

  @Test
  void namesChangeAndKindAndZoneOnlyFromAbove() {
    String municipality = office.open(top, "MUNICIPALITY", "Округ имён");
    Office municipal = office.of(municipality, "admin.names");
    String path = "/directory/organisations/" + municipality + "/edit";

    assertThat(
            municipal.administrator().post(path, "name", "Новое имя", "shortName", "Имя").status())
        .isEqualTo(302);
    assertThat(organisations.get(municipality).shortName()).isEqualTo("Имя");
    Answer zone =
        municipal
            .administrator()
            .post(path, "name", "Новое имя", "shortName", "Имя", "zone", "Asia/Kamchatka");
    assertThat(zone.body()).contains("меняет администратор вышестоящей");
    assertThat(organisations.get(municipality).zone().getId()).isEqualTo("Asia/Irkutsk");
  }

  @Test
  void aFormFromElsewhereChangesNothing() {
    String school = office.open(top, "SCHOOL", "Школа № 4");
    Newcomer mentor = office.hire(school, "mentor.four", "mentor");
    int before = rows("directory_event");

    assertSoftly(
        softly -> {
          for (Page page : pages(school, mentor.id())) {
            if (page.method() == RequestMethod.POST) {
              softly
                  .assertThat(
                      office
                          .administrator()
                          .postFromElsewhere(page.path(), "sure", "true")
                          .status())
                  .as("%s", page)
                  .isEqualTo(403);
            }
          }
        });
    assertThat(rows("directory_event")).isEqualTo(before);
  }

  @Test
  void everyChangeIsOnRecordAndTheRecordStays() {
    String school = office.open(top, "SCHOOL", "Школа № 5");
    Newcomer person = office.hire(school, "recorded", "mentor");
    change(office, person, "roles", "organisation", school, "role", "curator");
    change(office, person, "roles", "organisation", school, "role", "curator");
    change(office, person, "edit", "familyName", "Иначе", "givenName", "Анна");
    change(office, person, "start-password");
    change(office, person, "close", "sure", "true");

    assertThat(
            jdbc.queryForList(
                "SELECT kind || ':' || detail FROM directory_event WHERE person_id = ? ORDER BY id",
                String.class,
                person.id()))
        .containsExactly(
            "PERSON_ADDED:",
            "ROLE_GIVEN:mentor",
            "ROLE_GIVEN:curator",
            "PERSON_CHANGED:",
            "START_PASSWORD_SET:",
            "ACCOUNT_CLOSED:");
    assertThat(
            jdbc.queryForList(
                "SELECT kind FROM directory_event WHERE organisation_id = ? AND person_id IS NULL",
                String.class,
                school))
        .containsExactly("ORGANISATION_ADDED");
    assertThatThrownBy(() -> jdbc.update("DELETE FROM directory_event"))
        .rootCause()
        .hasMessageContaining("permission denied");
    assertThatThrownBy(() -> jdbc.update("UPDATE directory_event SET detail = ''"))
        .rootCause()
        .hasMessageContaining("permission denied");
  }

  /** One page or form of the directory with real ids in its path. */
  private record Page(RequestMethod method, String path, String organisation) {

    Answer askedBy(Visitor visitor) {
      return method == RequestMethod.GET
          ? visitor.get(
              path + (path.endsWith("/organisations/new") ? "?parent=" + organisation : ""))
          : visitor.post(
              path, "parent", organisation, "organisation", organisation, "role", "mentor");
    }
  }

  /** Every path that the application maps below /directory, also those added later. */
  private List<Page> pages(String organisation, String person) {
    List<Page> pages =
        mappings.getHandlerMethods().keySet().stream()
            .flatMap(
                mapping ->
                    mapping.getPatternValues().stream()
                        .filter(pattern -> pattern.startsWith("/directory"))
                        .flatMap(
                            pattern ->
                                mapping.getMethodsCondition().getMethods().stream()
                                    .map(
                                        method ->
                                            new Page(
                                                method,
                                                pattern
                                                    .replace(
                                                        "organisations/{id}",
                                                        "organisations/" + organisation)
                                                    .replace("people/{id}", "people/" + person),
                                                organisation))))
            .toList();
    assertThat(pages).hasSizeGreaterThanOrEqualTo(14);
    return pages;
  }

  private static Answer change(Office office, Newcomer person, String what, String... fields) {
    return office.administrator().post("/directory/people/" + person.id() + "/" + what, fields);
  }

  private String personNamed(String familyName) {
    return String.valueOf(
        jdbc.queryForObject(
            "SELECT id FROM person WHERE family_name = ?", String.class, familyName));
  }

  private int rows(String table) {
    Integer count = jdbc.queryForObject("SELECT count(*) FROM " + table, Integer.class);
    return count == null ? 0 : count;
  }
}
