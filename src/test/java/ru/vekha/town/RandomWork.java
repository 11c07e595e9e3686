package ru.vekha.town;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.town.Launches.Row;

/** Changes assignments at random, for numbers that have to be right whatever happens to them. */
public final class RandomWork {

  private static final List<String> WAYS =
      List.of(
          "state = 'OPEN', begun_at = opened_at + interval '7 hours'",
          "state = 'RETURNED', zone = 'Asia/Vladivostok'",
          "state = 'HANDED_IN', accept_by = '2021-03-10', accept_at = '2021-03-10T21:00:00Z',"
              + " accepting_role = 'controller'",
          "state = 'CLOSED', closed_at = opened_at + interval '200 hours'",
          "state = 'CLOSED', closed_at = opened_at + interval '300 hours', zone ="
              + " 'Asia/Vladivostok'",
          "state = 'PLANNED'",
          "state = 'AWAITING_DATE', original_due = NULL, current_due = NULL, due_at = NULL,"
              + " level = 1",
          "level = 2",
          "responsible_role = 'controller'",
          "state = 'WITHDRAWN'",
          "current_due = current_due + 9, due_at = due_at + interval '9 days'");

  private final Launches launches;
  private final ServiceRuns runs;
  private final JdbcClient jdbc;

  public RandomWork(Launches launches, ServiceRuns runs, JdbcClient jdbc) {
    this.launches = launches;
    this.runs = runs;
    this.jdbc = jdbc;
  }

  /** Launches a roadmap of four rows, opens what is to be opened, and gives the owner some too. */
  public UUID begin(TestTown town, LocalDate order) {
    UUID roadmap =
        launches.launch(
            town,
            Launches.roadmap(
                "Дорожная карта",
                order,
                1,
                new Row("до 05.03.2021", "Руководители ОО, ОДО", "Приказ"),
                new Row("до 18.02.2021", "Руководители ОО, ОДО", "Справка"),
                new Row("ежемесячно до 25 числа", "Кураторы ОО", "Отчёт"),
                new Row("до 19.02.2021", "Кураторы ОО", "Отчёт")));
    runs.openAssignments();
    giveToOwner(roadmap, town.department().id(), town.schoolA().id());
    return roadmap;
  }

  private void giveToOwner(UUID roadmap, String owner, String as) {
    jdbc.sql(
            "INSERT INTO control_card (id, roadmap_id, activity_id, organisation_id,"
                + " controller_organisation_id, responsible_role, occurrence, basis, state, zone,"
                + " opens_at, opened_at, settle_by, original_due, current_due, due_at) SELECT"
                + " gen_random_uuid(), roadmap_id, activity_id, ?, controller_organisation_id,"
                + " responsible_role, occurrence, basis, state, zone, opens_at, opened_at,"
                + " settle_by, original_due, current_due, due_at FROM control_card WHERE roadmap_id"
                + " = ? AND organisation_id = ?")
        .params(owner, roadmap, as)
        .update();
  }

  /** Changes some assignments of a roadmap in any way, and the section of one of its rows. */
  public void change(UUID roadmap, Random random) {
    for (int change = 0; change < 8; change++) {
      jdbc.sql(
              "UPDATE control_card SET "
                  + WAYS.get(random.nextInt(WAYS.size()))
                  + " WHERE id = (SELECT id FROM control_card WHERE roadmap_id = ? ORDER BY"
                  + " md5(organisation_id || activity_id || ?) LIMIT 1)")
          .params(roadmap, String.valueOf(random.nextInt()))
          .update();
    }
    // What has no date waits for one, whatever came over it.
    jdbc.sql(
            "UPDATE control_card SET state = 'AWAITING_DATE' WHERE roadmap_id = ? AND due_at IS NULL"
                + " AND state IN ('OPEN', 'RETURNED', 'HANDED_IN')")
        .param(roadmap)
        .update();
    jdbc.sql(
            "UPDATE activity SET section = '3. Иной раздел' WHERE id = (SELECT id FROM activity"
                + " WHERE roadmap_id = ? ORDER BY md5(number || ?) LIMIT 1)")
        .params(roadmap, String.valueOf(random.nextInt()))
        .update();
  }
}
