package ru.vekha.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.VekhaTest;
import ru.vekha.cockpit.board.Board;
import ru.vekha.cockpit.board.BoardPage;
import ru.vekha.cockpit.board.filter.BoardAddress;
import ru.vekha.cockpit.board.filter.BoardFilter;
import ru.vekha.control.CardCounters;
import ru.vekha.control.CardCounts;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.OrganisationKind;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;
import ru.vekha.organisation.Scopes;
import ru.vekha.town.Launches;
import ru.vekha.town.Launches.Row;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestTowns;

/** In any tree, for people of any roles, the board has what a plain query finds, no row more. */
@VekhaTest
class RandomTreesIT {

  private static final ZoneId MOSCOW = ZoneId.of("Europe/Moscow");
  private static final LocalDate TODAY = LocalDate.of(2021, 3, 10);
  private static final int PORTION = 7;

  /** What a person reads, asked the long way: up the tree from each card's organisation. */
  private static final String READ =
      """
      WITH RECURSIVE am AS (
        SELECT m.organisation_id, m.role FROM membership m JOIN person p ON p.id = m.person_id
         WHERE m.person_id = :person AND p.active
        UNION
        SELECT s.organisation_id, s.role FROM substitution s
          JOIN person d ON d.id = s.deputy_id JOIN person a ON a.id = s.person_id
         WHERE s.deputy_id = :person AND s.starts_at <= :now AND s.ends_at > :now AND d.active AND a.active),
      up AS (
        SELECT o.id AS bottom, o.id, o.parent_id FROM organisation o
        UNION ALL
        SELECT up.bottom, o.id, o.parent_id FROM up JOIN organisation o ON o.id = up.parent_id)
      SELECT %s FROM control_card c
       WHERE (c.organisation_id IN (SELECT organisation_id FROM am)
              OR EXISTS (SELECT 1 FROM up JOIN am ON am.organisation_id = up.id
                          WHERE up.bottom = c.organisation_id AND am.role IN ('deputy-head', 'controller',
                            'methodist', 'department-officer', 'regional-centre', 'auditor')))
         AND %s""";

  private static final String LATE = "c.state IN ('OPEN', 'RETURNED') AND c.due_at <= :now";

  private static final Map<String, String> SHOWS =
      Map.of(
          "late", LATE,
          "open", "c.state IN ('OPEN', 'RETURNED', 'AWAITING_DATE')",
          "handedIn", "c.state = 'HANDED_IN'",
          "escalated",
              "c.level > 0 AND c.state IN ('OPEN', 'RETURNED', 'AWAITING_DATE', 'HANDED_IN')",
          "shiftsAsked",
              "EXISTS (SELECT 1 FROM shift_request s WHERE s.card_id = c.id AND s.state = 'ASKED')");

  @Autowired TestTowns towns;
  @Autowired Launches launches;
  @Autowired ServiceRuns runs;
  @Autowired People people;
  @Autowired Board board;
  @Autowired Scopes scopes;
  @Autowired CardCounts counts;
  @Autowired JdbcClient jdbc;
  @Autowired MovableClock clock;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void rightsAndNumbersAreThoseOfThePlainQuery(long seed) {
    clock.morningOf(TODAY, MOSCOW);
    Random random = new Random(seed);
    List<Organisation> tree = tree(random);
    List<String> staff = staff(random, tree);
    substitute(staff, tree);
    cards(random, tree);

    for (String person : staff) {
      CardCounters counters = CardCounters.of(counts.of(scopes.of(person)), clock.instant());
      assertThat(counters.late()).isEqualTo(count(person, LATE));
      assertThat(counters.open())
          .isEqualTo(count(person, "c.state IN ('OPEN', 'RETURNED', 'AWAITING_DATE')"));
      assertThat(counters.handedIn()).isEqualTo(count(person, "c.state = 'HANDED_IN'"));
      assertThat(counters.escalated())
          .isEqualTo(
              count(
                  person,
                  "c.level > 0 AND c.state IN ('OPEN', 'RETURNED', 'AWAITING_DATE', 'HANDED_IN')"));
      assertThat(counters.shiftsAsked())
          .isEqualTo(
              count(
                  person,
                  "EXISTS (SELECT 1 FROM shift_request s WHERE s.card_id = c.id AND s.state ="
                      + " 'ASKED')"));
      assertThat(boardPages(person, Map.of()))
          .isEqualTo(ids(person, LATE + " ORDER BY c.due_at, c.id"));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void everyFilterOfTheBoardIsThatOfThePlainQuery(long seed) {
    clock.morningOf(TODAY, MOSCOW);
    Random random = new Random(seed);
    List<Organisation> tree = tree(random);
    List<String> staff = staff(random, tree);
    substitute(staff, tree);
    UUID roadmap = cards(random, tree);

    for (String person : staff) {
      for (var show : SHOWS.entrySet()) {
        Map<String, String> asked = new HashMap<>(Map.of("show", show.getKey()));
        assertThat(boardPages(person, asked))
            .isEqualTo(ids(person, show.getValue() + " ORDER BY c.due_at, c.id"));
        assertThat(counted(person, asked)).isEqualTo(count(person, show.getValue()));

        asked.put("down", "true");
        assertThat(boardPages(person, asked))
            .isEqualTo(
                ids(
                    person,
                    show.getValue()
                        + " ORDER BY c.due_at DESC NULLS LAST, CASE WHEN"
                        + " c.due_at IS NULL THEN c.id END, c.id DESC"));
        asked.put("roadmap", roadmap.toString());
        asked.put("role", "org-head");
        asked.put("section", "1. Раздел");
        asked.put("sort", "level");
        assertThat(boardPages(person, asked))
            .isEqualTo(
                ids(
                    person,
                    show.getValue()
                        + " AND c.responsible_role = 'org-head' ORDER BY"
                        + " c.level DESC, c.due_at DESC NULLS LAST, c.id DESC"));
        assertThat(counted(person, asked))
            .isEqualTo(count(person, show.getValue() + " AND c.responsible_role = 'org-head'"));
      }
    }
  }

  @Test
  void rightsOfSomebodyAboveManyAreFoundWithoutTheMany() {
    List<String> plan =
        jdbc.sql(
                "EXPLAIN SELECT * FROM membership_at(CAST(:now AS timestamptz)) m WHERE m.person_id"
                    + " = 'p-0000000000000000'")
            .param("now", Timestamp.from(clock.instant()))
            .query(String.class)
            .list();

    assertThat(String.join("\n", plan)).contains("SubPlan");
  }

  private List<Organisation> tree(Random random) {
    List<Organisation> tree = new ArrayList<>();
    tree.add(towns.build(null, OrganisationKind.REGION, "Регион", MOSCOW));
    for (int each = 1; each < 20; each++) {
      Organisation above = tree.get(random.nextInt(tree.size()));
      OrganisationKind kind = each < 6 ? OrganisationKind.MUNICIPALITY : OrganisationKind.SCHOOL;
      tree.add(towns.build(above, kind, "Организация", MOSCOW));
    }
    return tree;
  }

  private List<String> staff(Random random, List<Organisation> tree) {
    List<String> staff = new ArrayList<>();
    for (int each = 0; each < 12; each++) {
      String id = People.newId();
      people.add(new Person(id, "Тестов", "Тест", "", "", each != 5));
      List<Membership> memberships = new ArrayList<>();
      for (int more = random.nextInt(3); more >= 0; more--) {
        Role role = Role.values()[random.nextInt(Role.values().length)];
        memberships.add(new Membership(id, any(random, tree).id(), role));
      }
      memberships.stream().distinct().forEach(people::add);
      staff.add(id);
    }
    return staff;
  }

  /** One more who works at the top and stands in for a controller of the second organisation. */
  private void substitute(List<String> staff, List<Organisation> tree) {
    String away = People.newId();
    String deputy = People.newId();
    for (String each : List.of(away, deputy)) {
      people.add(new Person(each, "Тестов", "Тест", "", "", true));
      staff.add(each);
    }
    people.add(new Membership(away, tree.get(1).id(), Role.CONTROLLER));
    people.add(new Membership(deputy, tree.get(0).id(), Role.CURATOR));
    jdbc.sql(
            """
            INSERT INTO substitution (id, person_id, deputy_id, organisation_id, role, first_day, last_day,
              starts_at, ends_at, named_by, named_at)
            VALUES (gen_random_uuid(), :away, :deputy, :organisation, 'controller', '2021-03-01', '2021-03-31',
              '2021-02-28T21:00:00Z', '2021-03-31T21:00:00Z', :away, '2021-02-28T21:00:00Z')""")
        .param("away", away)
        .param("deputy", deputy)
        .param("organisation", tree.get(1).id())
        .update();
  }

  private UUID cards(Random random, List<Organisation> tree) {
    UUID roadmap =
        launches.launch(
            towns.found(MOSCOW),
            Launches.roadmap(
                "Дорожная карта",
                LocalDate.of(2021, 2, 11),
                1,
                new Row("до 05.03.2021", "Руководители ОО", "Приказ")));
    List<String> states =
        List.of("OPEN", "OPEN", "RETURNED", "HANDED_IN", "AWAITING_DATE", "CLOSED");
    for (int each = 0; each < 150; each++) {
      String state = states.get(random.nextInt(states.size()));
      // Many of one day, so that pages begin and end among the same moment.
      LocalDate due = state.equals("AWAITING_DATE") ? null : TODAY.plusDays(random.nextInt(9) - 5);
      UUID id = UUID.randomUUID();
      jdbc.sql(
              """
              INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id, controller_organisation_id,
                responsible_role, occurrence, basis, state, zone, opens_at, settle_by, original_due, current_due,
                due_at, level)
              SELECT :id, c.roadmap_id, c.activity_id, :organisation, :organisation, 'org-head', :each + 100, c.basis,
                     :state, c.zone, c.opens_at, c.settle_by, CAST(:due AS date), CAST(:due AS date),
                     (CAST(:due AS date) + 1)::timestamp AT TIME ZONE c.zone, :level
                FROM control_card c WHERE c.roadmap_id = :roadmap ORDER BY c.id LIMIT 1""")
          .param("id", id)
          .param("organisation", any(random, tree).id())
          .param("each", each)
          .param("state", state)
          .param("due", due)
          .param("level", random.nextInt(3))
          .param("roadmap", roadmap)
          .update();
      if (random.nextInt(6) == 0 && (state.equals("OPEN") || state.equals("RETURNED"))) {
        ask(id);
      }
    }
    return roadmap;
  }

  private void ask(UUID card) {
    String person = People.newId();
    people.add(new Person(person, "Тестов", "Тест", "", "", true));
    jdbc.sql(
            """
            INSERT INTO shift_request (id, card_id, asked_by, asked_at, due_before, asked_due, reason, state)
            VALUES (gen_random_uuid(), :card, :person, :now, '2021-03-05', '2021-04-05', 'Причина', 'ASKED')""")
        .param("card", card)
        .param("person", person)
        .param("now", Timestamp.from(clock.instant()))
        .update();
  }

  private List<UUID> boardPages(String person, Map<String, String> asked) {
    List<UUID> rows = new ArrayList<>();
    String next = null;
    do {
      BoardPage page = board.page(person, BoardAddress.read(asked), next, PORTION);
      page.rows().forEach(row -> rows.add(row.id()));
      next = page.next();
    } while (next != null);
    return rows;
  }

  private long counted(String person, Map<String, String> asked) {
    BoardFilter filter = BoardAddress.read(asked);
    Board.Counted counted = board.counters(person, filter).get(filter.show());
    assertThat(counted.more()).isFalse();
    return counted.number();
  }

  private List<UUID> ids(String person, String which) {
    return plain("c.id", person, which).query(UUID.class).list();
  }

  private long count(String person, String which) {
    return plain("count(*)", person, which).query(Long.class).single();
  }

  private JdbcClient.StatementSpec plain(String what, String person, String which) {
    return jdbc.sql(READ.formatted(what, which))
        .param("person", person)
        .param("now", Timestamp.from(clock.instant()));
  }

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
