package ru.vekha.proof.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.MovableClock;
import ru.vekha.control.CardOutcome;
import ru.vekha.control.CardOutcomes;
import ru.vekha.roadmap.Roadmaps;
import ru.vekha.town.TestPerson;

/** What a roadmap has left when it is over. */
final class EndState {

  private final JdbcClient jdbc;
  private final ProcessEngine engine;
  private final Roadmaps roadmaps;
  private final CardOutcomes outcomes;
  private final MovableClock clock;
  private final Cast cast;
  private final Map<UUID, String> rows;
  private final UUID roadmap;

  EndState(ApplicationContext beans, Cast cast, UUID roadmap) {
    this.jdbc = beans.getBean(JdbcClient.class);
    this.engine = beans.getBean(ProcessEngine.class);
    this.roadmaps = beans.getBean(Roadmaps.class);
    this.outcomes = beans.getBean(CardOutcomes.class);
    this.clock = beans.getBean(MovableClock.class);
    this.cast = cast;
    this.rows = RowKeys.of(roadmaps.activities(roadmap));
    this.roadmap = roadmap;
  }

  /**
   * What a card has left.
   *
   * @param document the number of the result document, or the code of what was decided
   * @param dated the date of the document; the day it was handed in when it has none of its own
   * @param doer who handed the result in
   */
  record Left(
      String row,
      String state,
      @Nullable String document,
      @Nullable LocalDate dated,
      @Nullable String doer) {}

  /** Everything that was left, card by card. */
  private List<Left> left() {
    return jdbc.sql(
            """
            SELECT c.activity_id, c.state, e.actor,
                   COALESCE(f.content ->> 'documentNumber', f.content ->> 'noteNumber',
                            f.content ->> 'decision', f.content ->> 'conclusions',
                            below.order_number) AS document,
                   COALESCE(CAST(f.content ->> 'documentDate' AS date),
                            CAST(e.at AT TIME ZONE c.zone AS date)) AS dated
              FROM control_card c JOIN activity a ON a.id = c.activity_id
              LEFT JOIN LATERAL (
                SELECT * FROM control_event h WHERE h.card_id = c.id AND h.kind = 'HANDED_IN'
                 ORDER BY h.id DESC LIMIT 1) e ON true
              LEFT JOIN form_submission f ON f.id = e.submission_id
              LEFT JOIN roadmap below ON below.parent_card_id = c.id
             WHERE c.roadmap_id = :roadmap ORDER BY a.place, c.organisation_id, c.occurrence\
            """)
        .param("roadmap", roadmap)
        .query(
            (row, line) ->
                new Left(
                    rows.get(row.getObject("activity_id", UUID.class)),
                    row.getString("state"),
                    row.getString("document"),
                    row.getObject("dated", LocalDate.class),
                    row.getString("actor")))
        .list();
  }

  /** The cards that have left less than a result document, its date and somebody who did it. */
  List<Left> withoutResult(Cast cast) {
    List<String> people = cast.people().stream().map(TestPerson::id).toList();
    return left().stream()
        .filter(
            each ->
                !each.state().equals("CLOSED")
                    || each.document() == null
                    || each.dated() == null
                    || !people.contains(each.doer()))
        .toList();
  }

  /** How many cards each organisation had for each row: «2.2» -> «Центр 4, Школа А 4». */
  Map<String, String> occurrences() {
    Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (CardOutcome outcome : outcomes.of(roadmap)) {
      counts
          .computeIfAbsent(row(outcome), none -> new TreeMap<>())
          .merge(organisation(outcome), 1, Integer::sum);
    }
    Map<String, String> shown = new LinkedHashMap<>();
    counts.forEach((row, each) -> shown.put(row, shown(each)));
    return shown;
  }

  /** What was handed in after its due day: «1.5 Школа Б 1: 3 дн.». */
  List<String> late() {
    List<String> late = new ArrayList<>();
    for (CardOutcome outcome : outcomes.of(roadmap)) {
      long days = outcome.daysLate(clock.instant());
      if (days > 0) {
        late.add(
            "%s %s %d: %d"
                .formatted(row(outcome), organisation(outcome), outcome.card().occurrence(), days));
      }
    }
    return late;
  }

  /** The cards that were sent back once: «2.2 Центр 1». */
  List<String> returned() {
    return jdbc.sql(
            """
            SELECT a.id, o.short_name, c.occurrence FROM control_card c
              JOIN activity a ON a.id = c.activity_id JOIN organisation o ON o.id = c.organisation_id
             WHERE c.roadmap_id = :roadmap AND 1 = (
               SELECT count(*) FROM control_event e WHERE e.card_id = c.id AND e.kind = 'RETURNED')
             ORDER BY a.place, o.short_name, c.occurrence\
            """)
        .param("roadmap", roadmap)
        .query(
            (row, line) ->
                rows.get(row.getObject(1, UUID.class))
                    + " "
                    + row.getString(2)
                    + " "
                    + row.getInt(3))
        .list();
  }

  /** The roadmaps that were approved because this one asks for them: «ТУ закрыта». */
  List<String> below() {
    return jdbc.sql(
            """
            SELECT o.short_name || CASE WHEN r.closed_at IS NULL THEN ' действует' ELSE ' закрыта' END
              FROM roadmap r JOIN organisation o ON o.id = r.organisation_id
             WHERE r.parent_id = :roadmap ORDER BY o.short_name\
            """)
        .param("roadmap", roadmap)
        .query(String.class)
        .list();
  }

  /** Everything that still runs in the engine for these organisations. */
  List<String> running() {
    return engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .tenantIdIn(cast.ids().toArray(String[]::new))
        .list()
        .stream()
        .map(instance -> instance.getProcessDefinitionId() + " of " + instance.getTenantId())
        .toList();
  }

  boolean isClosed() {
    return roadmaps.isClosed(roadmap);
  }

  private String row(CardOutcome outcome) {
    return rows.get(outcome.card().activityId());
  }

  private String organisation(CardOutcome outcome) {
    return cast.organisation(outcome.card().organisationId()).shortName();
  }

  private static String shown(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(each -> each.getKey() + " " + each.getValue())
        .reduce((one, other) -> one + ", " + other)
        .orElse("");
  }
}
