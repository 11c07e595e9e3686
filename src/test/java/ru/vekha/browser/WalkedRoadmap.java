package ru.vekha.browser;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.calendar.WorkingCalendar;
import ru.vekha.execution.DueShifts;
import ru.vekha.town.Desk;
import ru.vekha.town.HostileTexts;
import ru.vekha.town.TestPerson;

/**
 * The roadmap of the walk: each hostile text is the title of an activity, all of them together are
 * one more title.
 */
record WalkedRoadmap(JdbcClient jdbc, UUID id) {

  /** The titles of the roadmap's activities, each a hostile text, the first with all of them. */
  static List<String> titles() {
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
        .params(id, place)
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

  /** A task of an assignment that stays in work. */
  String ownTask(TestPerson head, Desk desk) {
    return task(desk, head, card(2)).getId();
  }

  /** Leaves something to decide: a result of one assignment, a request about another. */
  void handIn(TestPerson head, LocalDate today, Desk desk, DueShifts shifts) {
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
}
