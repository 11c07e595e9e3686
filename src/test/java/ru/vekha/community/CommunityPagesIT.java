package ru.vekha.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import ru.vekha.VekhaTest;
import ru.vekha.community.section.Section;
import ru.vekha.community.section.Sections;
import ru.vekha.organisation.Role;
import ru.vekha.town.TestPerson;
import ru.vekha.town.TestTown;
import ru.vekha.town.TestTowns;
import ru.vekha.town.Visitor;

/** «Вокруг программы» as its keepers see it, as an authority does, and as a neighbour does not. */
@VekhaTest
class CommunityPagesIT {

  private static final String HOSTILE = "<script>alert(1)</script>\"'${7*7}[[${1}]]";
  private static final String[] PARTNER = {
    "dated_on", "2021-09-01", "name", HOSTILE, "kind", "ENTERPRISE"
  };

  @LocalServerPort int port;

  @Autowired TestTowns towns;

  private TestTown town;
  private String home;
  private Visitor curator;

  @BeforeEach
  void found() {
    town = towns.found();
    home = "/community/organisations/" + town.schoolA().id();
    curator = visitor(town.person(town.schoolA(), Role.CURATOR));
  }

  @Test
  void aCuratorEntersChangesAndClosesAndHostileTextIsShownAsText() {
    assertThat(curator.get("/community").headers().firstValue("Location").orElse(""))
        .endsWith(home);
    for (Section section : Sections.all()) {
      assertThat(curator.get(home + "/" + section.slug() + "/new").body())
          .as(section.slug())
          .contains(section.entryTitle(), "name=\"dated_on\"");
    }
    accepted(curator.submit(home + "/partners", PARTNER));
    String page = curator.get(home).body();
    assertThat(page)
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;&quot;&#39;${7*7}[[${1}]]", "01.09.2021")
        .contains("Предприятие", "Информирование", "Лучшие практики")
        .doesNotContain("<script>alert");
    String entry = found(page, "href=\"(" + home + "/partners/[0-9a-f-]{36})\"");
    assertThat(curator.get(entry).body())
        .contains("value=\"2021-09-01\"", "&lt;script&gt;", "Завершить")
        .doesNotContain("<script>alert");
    accepted(curator.submit(entry, with(PARTNER, "version", "1", "name", "Завод")));
    HttpResponse<String> late = curator.submit(entry, with(PARTNER, "version", "1"));
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("в другом окне").doesNotContain("<script>alert");
    assertThat(curator.submit(entry + "/close", "closed_on", "нет").body())
        .contains("Завершено: нужен день");
    accepted(curator.submit(entry + "/close", "closed_on", "2022-01-31"));
    assertThat(curator.get(entry).body()).contains("Завершено 31.01.2022");
    assertThat(curator.get(home).body()).contains("Завод", "31.01.2022").doesNotContain(entry);
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndWhatWasTypedStays() {
    HttpResponse<String> empty = curator.submit(home + "/acts", "title", "Положение 7");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body())
        .contains("id=\"dated_on-problem\"", "id=\"number-problem\"", "value=\"Положение 7\"");
    accepted(
        curator.submit(
            home + "/acts",
            "dated_on",
            "2021-09-01",
            "title",
            "Положение",
            "kind",
            "REGULATION",
            "number",
            "1"));
    String act =
        found(curator.get(home + "/act-checks/new").body(), "<option value=\"([0-9a-f-]{36})\"");
    HttpResponse<String> check =
        curator.submit(
            home + "/act-checks",
            "dated_on",
            "2022-05-01",
            "act_id",
            act,
            "terms",
            "true",
            "responsible",
            "true",
            "monitoring",
            "true",
            "results",
            "true");
    assertThat(check.statusCode()).isEqualTo(422);
    assertThat(check.body()).contains("Не хватает: утверждение дорожной карты");
    assertThat(curator.get(home + "/act-checks").body()).contains("Записей пока нет");
  }

  @Test
  void theAuthorityReadsItsBranchWithoutPeopleAndChangesNothing() {
    TestPerson thanked = town.person(town.schoolA(), Role.MENTOR);
    accepted(
        curator.submit(
            home + "/incentives",
            "dated_on",
            "2022-05-01",
            "number",
            "15-п",
            "kind",
            "THANKS_LETTER",
            "person_id",
            thanked.id()));
    assertThat(curator.get(home).body()).contains("15-п", thanked.familyName());

    for (TestPerson above :
        List.of(
            town.methodist(),
            town.person(town.department(), Role.AUDITOR),
            town.person(town.region(), Role.REGIONAL_CENTRE))) {
      Visitor reader = visitor(above);
      assertThat(reader.get("/community").body()).contains("Школа А", "Школа Б");
      assertThat(reader.get(home).body())
          .contains("15-п", "Благодарственное письмо")
          .doesNotContain(thanked.familyName(), thanked.id(), "/incentives/new");
      assertThat(reader.get(home + "/incentives/new").statusCode()).isEqualTo(404);
      assertThat(reader.submit(home + "/partners", PARTNER).statusCode()).isEqualTo(404);
    }
    assertThat(curator.get(home + "/partners").body()).contains("Записей пока нет");
  }

  @Test
  void aNeighbourAndAStrangerFindNothing() {
    accepted(curator.submit(home + "/partners", PARTNER));
    String entry =
        found(curator.get(home).body(), "href=\"(" + home + "/partners/[0-9a-f-]{36})\"");
    TestTown others = towns.found();
    for (TestPerson person :
        List.of(
            town.person(town.schoolB(), Role.CURATOR),
            town.person(town.schoolB(), Role.ORGANISATION_HEAD),
            town.person(town.department(), Role.ADMINISTRATOR),
            others.methodist(),
            others.person(others.region(), Role.REGIONAL_CENTRE))) {
      Visitor visitor = visitor(person);
      for (String path : List.of(home, home + "/partners", home + "/bank", entry)) {
        assertThat(visitor.get(path).statusCode()).as(path).isEqualTo(404);
      }
      assertThat(visitor.submit(entry, PARTNER).statusCode()).isEqualTo(404);
      assertThat(visitor.submit(entry + "/close", "closed_on", "2022-01-01").statusCode())
          .isEqualTo(404);
    }
    String own = "/community/organisations/" + town.schoolB().id();
    String foreign = entry.replace(home, own);
    assertThat(visitor(town.person(town.schoolB(), Role.CURATOR)).get(foreign).statusCode())
        .isEqualTo(404);
    assertThat(curator.get(home + "/no-such-section").statusCode()).isEqualTo(404);
  }

  @Test
  void aMethodistTakesAPracticeIntoTheBank() {
    accepted(
        curator.submit(
            home + "/practices",
            "dated_on",
            "2022-05-01",
            "title",
            HOSTILE,
            "mentoring_form",
            "teacher-teacher",
            "author",
            "Школа",
            "state",
            "APPROVED",
            "published_on",
            "2022-05-02",
            "address",
            "https://example.org/practice"));
    Visitor methodist = visitor(town.methodist());
    String bank = "/community/organisations/" + town.department().id() + "/bank";
    String page = methodist.get(bank).body();
    assertThat(page)
        .contains("&lt;script&gt;", "href=\"https://example.org/practice\"", "Взять в банк")
        .doesNotContain("<script>alert");
    String practice = found(page, "name=\"practice\" value=\"([0-9a-f-]{36})\"");
    accepted(methodist.submit(bank, "practice", practice));
    assertThat(methodist.get(bank).body()).doesNotContain("Взять в банк");
    assertThat(curator.submit(bank, "practice", practice).statusCode()).isEqualTo(404);
  }

  private Visitor visitor(TestPerson person) {
    return Visitor.signedIn(port, person);
  }

  private static void accepted(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  private static String found(String page, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(page);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }

  /** Fields with others in the place of some of them. */
  private static String[] with(String[] fields, String... others) {
    List<String> names =
        Stream.iterate(0, i -> i + 2).limit(others.length / 2).map(i -> others[i]).toList();
    Stream<String> kept =
        Stream.iterate(0, i -> i + 2)
            .limit(fields.length / 2)
            .filter(i -> !names.contains(fields[i]))
            .flatMap(i -> Stream.of(fields[i], fields[i + 1]));
    return Stream.concat(kept, Stream.of(others)).toArray(String[]::new);
  }
}
