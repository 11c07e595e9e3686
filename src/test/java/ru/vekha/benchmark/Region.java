package ru.vekha.benchmark;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.authorization.Permissions;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.organisation.Membership;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/**
 * A region of 10,000 schools in 200 municipalities and 10 territories, with as many open
 * assignments as wanted, one in ten of them late, one in five a step of a lifecycle and one in
 * twenty with a part given to a co-executor, and as many tasks in the engine as its own listeners
 * would have made: each with a candidate group and that group's right. Written by SQL, because
 * opening a million assignments takes hours.
 */
final class Region {

  static final int SCHOOLS = 10_000;

  private static final String AUTHORITY = "bench-mun-7";
  private static final int MUNICIPALITIES = 200;
  private static final int ACTIVITIES = 50;

  private final OwnerAccount owner;
  private final JdbcClient jdbc;
  private final String top;
  private int filled;

  /** Founds it, with a head in each school. */
  Region(BenchedVekha vekha) {
    owner = new OwnerAccount(vekha);
    jdbc = vekha.bean(JdbcClient.class);
    top = vekha.bean(Organisations.class).top().id();
    People people = vekha.bean(People.class);
    found();
    addViewer(people, officer(), top, Role.REGIONAL_CENTRE);
    addViewer(people, controller(), AUTHORITY, Role.CONTROLLER);
  }

  /** Somebody who sees everything. */
  String officer() {
    return "p-officer000000000";
  }

  /** The authority whose controller is measured. */
  String authority() {
    return AUTHORITY;
  }

  /** The roadmap of the whole region, which has half of all assignments. */
  UUID roadmap() {
    return roadmapOf(-1);
  }

  /** That authority's own roadmap. */
  UUID roadmapOfAuthority() {
    return roadmapOf(7);
  }

  private UUID roadmapOf(int owner) {
    return jdbc.sql("SELECT md5('r' || ?)::uuid").param(owner).query(UUID.class).single();
  }

  /** Somebody who sees a municipality of fifty schools. */
  String controller() {
    return "p-controller000000";
  }

  /** Somebody who sees a school. */
  String head() {
    return "p-head" + "%012d".formatted(7);
  }

  /** Schools of that municipality. */
  List<String> schoolsOfMunicipality() {
    return IntStream.iterate(7, each -> each < SCHOOLS, each -> each + MUNICIPALITIES)
        .mapToObj(each -> "bench-sch-" + each)
        .toList();
  }

  /** Opens assignments until every school has so many. */
  void fill(int eachSchool) {
    int from = filled;
    filled = eachSchool;
    owner.run(
        "ALTER TABLE control_card DISABLE TRIGGER USER",
        CARDS.formatted(from + 1, eachSchool),
        "ALTER TABLE control_card ENABLE TRIGGER USER",
        "ALTER TABLE card_part DISABLE TRIGGER USER",
        PARTS.formatted(from + 1, eachSchool),
        "ALTER TABLE card_part ENABLE TRIGGER USER",
        "DO $$ BEGIN PERFORM count_cards_anew(); END $$",
        TASKS.formatted(from + 1, eachSchool),
        LINKS.formatted(from + 1, eachSchool),
        RIGHTS.formatted(
            Permissions.READ.getValue() | Permissions.TASK_WORK.getValue(), from + 1, eachSchool),
        "VACUUM ANALYZE control_card",
        "VACUUM ANALYZE card_part",
        "VACUUM ANALYZE card_count",
        "VACUUM ANALYZE act_ru_task",
        "VACUUM ANALYZE act_ru_identitylink",
        "VACUUM ANALYZE act_ru_authorization");
  }

  private void addViewer(People people, String id, String organisation, Role role) {
    people.add(new Person(id, "Нагрузкин", "Иван", "", role.title(), true));
    people.add(new Membership(id, organisation, role));
  }

  private void found() {
    organisations(10, "ter", "'" + top + "'", "TERRITORY");
    organisations(MUNICIPALITIES, "mun", "'bench-ter-' || i % 10", "MUNICIPALITY");
    organisations(SCHOOLS, "sch", "'bench-mun-' || i % " + MUNICIPALITIES, "SCHOOL");
    owner.run(
        """
        INSERT INTO organisation_above
        WITH RECURSIVE up AS (
          SELECT id, id AS above FROM organisation WHERE id LIKE 'bench-%'
          UNION ALL SELECT up.id, o.parent_id FROM up JOIN organisation o ON o.id = up.above WHERE o.parent_id IS NOT NULL)
        SELECT id, above FROM up""",
        """
        INSERT INTO person (id, family_name, given_name)
        SELECT 'p-head' || lpad(i::text, 12, '0'), 'Нагрузкин', 'Иван' FROM generate_series(0, %d - 1) i"""
            .formatted(SCHOOLS),
        """
        INSERT INTO membership (person_id, organisation_id, role)
        SELECT 'p-head' || lpad(i::text, 12, '0'), 'bench-sch-' || i, 'org-head' FROM generate_series(0, %d - 1) i"""
            .formatted(SCHOOLS),
        """
        INSERT INTO roadmap (id, organisation_id, title, order_number, order_date, period_from, period_to, launched_on, launched_at, launched_by)
        SELECT md5('r' || i)::uuid, CASE WHEN i < 0 THEN '%s' ELSE 'bench-mun-' || i END, 'Дорожная карта ' || i, 'b' || i,
               current_date, current_date, current_date + 365, current_date, now(), 'p-head000000000000'
          FROM generate_series(-1, %d - 1) i"""
            .formatted(top, MUNICIPALITIES),
        """
        INSERT INTO activity (id, roadmap_id, place, number, section, title, deadline, deadline_read, responsible, result, document_kind, document_kinds, stage)
        SELECT md5('a' || i || '-' || k)::uuid, md5('r' || i)::uuid, k, k::text, '1. Раздел', 'Мероприятие ' || k, 'в срок', 'в срок', 'Руководители ОО', 'Справка', 'note',
               ARRAY['order', 'protocol', 'survey'],
               (ARRAY['00_framework', '02_responsible_persons', '10_programme', '11_informing', '13_mentee_base'])[k %% 5 + 1]
          FROM generate_series(-1, %d - 1) i, generate_series(1, %d) k"""
            .formatted(MUNICIPALITIES, ACTIVITIES),
        "ANALYZE organisation",
        "ANALYZE organisation_above",
        "ANALYZE membership",
        "ANALYZE person",
        "ANALYZE activity");
  }

  private void organisations(int many, String prefix, String parent, String kind) {
    jdbc.sql(
            "INSERT INTO organisation (id, parent_id, kind, name, short_name, zone) SELECT 'bench-"
                + prefix
                + "-' || i, "
                + parent
                + ", '"
                + kind
                + "', 'Организация ' || i, 'Организация ' || i, 'Europe/Moscow' FROM generate_series(0, "
                + (many - 1)
                + ") i")
        .update();
  }

  private static final String CARDS =
      """
      INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id, controller_organisation_id,
        responsible_role, occurrence, basis, state, zone, opens_at, settle_by, original_due, current_due, due_at,
        level, accept_by, accept_at, accepting_role, round, handed_in_at, opened_at, step)
      SELECT md5('c' || s || '-' || k)::uuid, md5('r' || map)::uuid, md5('a' || map || '-' || ((k - 1) %% 50 + 1))::uuid,
             'bench-sch-' || s, 'bench-mun-' || s %% 200, 'org-head', (k - 1) / 50 + 1, 'DATED', state, 'Europe/Moscow',
             now(), current_date, due, due, (due + 1)::timestamp AT TIME ZONE 'Europe/Moscow',
             CASE WHEN late AND s %% 3 = 0 THEN 1 ELSE 0 END,
             CASE WHEN state = 'HANDED_IN' THEN current_date + 3 END,
             CASE WHEN state = 'HANDED_IN' THEN (current_date + 4)::timestamp AT TIME ZONE 'Europe/Moscow' END,
             CASE WHEN state = 'HANDED_IN' THEN 'controller' END,
             CASE WHEN state = 'OPEN' THEN 0 ELSE 1 END, CASE WHEN state <> 'OPEN' THEN now() END, now(),
             CASE WHEN k %% 5 = 0 THEN (ARRAY['developProgramme', 'approveProgramme', 'nameCurator', 'gatherNeeds', 'formMenteeRegister',
               'analyseNeeds', 'formMentorRegister', 'trainMentors', 'determineModel', 'formPairs'])[(k - 1) %% 50 / 5 + 1] END
        FROM (SELECT s, k, CASE WHEN k %% 2 = 0 THEN -1 ELSE s %% 200 END AS map, h / 100 %% 10 = 0 AS late,
                     CASE WHEN h %% 100 < 5 THEN 'HANDED_IN' WHEN h %% 100 < 8 THEN 'RETURNED' ELSE 'OPEN' END AS state,
                     CASE WHEN h / 100 %% 10 = 0 THEN current_date - 1 - (h / 1000 %% 60)::int
                          ELSE current_date + (h / 1000 %% 200)::int END AS due
                FROM (SELECT s, k, abs(hashint8(s * 1000 + k))::bigint AS h
                        FROM generate_series(0, 9999) s, generate_series(%d, %d) k) drawn) work""";

  private static final String NEW =
      """
       FROM control_card c JOIN (SELECT 'bench-sch-' || s AS school, md5('c' || s || '-' || k)::uuid AS id
         FROM generate_series(0, 9999) s, generate_series(%d, %d) k) fresh ON fresh.id = c.id WHERE c.state <> 'HANDED_IN'""";

  private static final String PARTS =
      """
      INSERT INTO card_part (id, card_id, organisation_id, role, words, zone, due, due_at, state, given_by, given_at)
      SELECT md5('p' || c.id)::uuid, c.id, c.organisation_id, 'curator', 'Часть', c.zone, c.current_due - 3,
             c.due_at - interval '3 days', 'GIVEN', 'p-head' || lpad(substr(c.organisation_id, 11), 12, '0'), now()"""
          + NEW
          + " AND hashtext(c.id::text) %% 20 = 0";

  private static final String TASKS =
      """
      INSERT INTO act_ru_task (id_, rev_, proc_def_id_, name_, task_def_key_, priority_, create_time_, due_date_, suspension_state_, tenant_id_, task_state_)
      SELECT c.id::text, 1, (SELECT id_ FROM act_re_procdef WHERE key_ = 'assignment' ORDER BY version_ DESC LIMIT 1),
             'Выполнить поручение', 'userTask_performAssignment', 50, now(), c.due_at, 1, c.organisation_id, 'Created'"""
          + " "
          + NEW;

  private static final String LINKS =
      "INSERT INTO act_ru_identitylink (id_, rev_, group_id_, type_, task_id_, tenant_id_)"
          + " SELECT 'l' || c.id, 1, 'org-head', 'candidate', c.id::text, c.organisation_id"
          + " "
          + NEW;

  private static final String RIGHTS =
      "INSERT INTO act_ru_authorization (id_, rev_, type_, group_id_, resource_type_, resource_id_, perms_)"
          + " SELECT 'a' || c.id, 1, 1, 'org-head', 7, c.id::text, %d"
          + " "
          + NEW;
}
