package ru.vekha.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The indicators of launched roadmaps with their targets. */
@Repository
public class RoadmapIndicators {

  private final JdbcClient jdbc;

  RoadmapIndicators(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Stores what a document says of a roadmap's indicators. One that the roadmap has already, known
   * by its title, gets the new targets; one that the document does not name stays as it is.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void store(UUID roadmapId, List<Indicator> indicators) {
    Map<String, UUID> known = new HashMap<>();
    of(roadmapId).forEach(each -> known.put(ComparableWords.key(each.title()), each.id()));
    int place = known.size();
    for (Indicator indicator : indicators) {
      UUID id = known.get(ComparableWords.key(indicator.title()));
      if (id == null) {
        id = UUID.randomUUID();
        place++;
        jdbc.sql(
                "INSERT INTO roadmap_indicator (id, roadmap_id, place, number, title, unit)"
                    + " VALUES (?, ?, ?, ?, ?, ?)")
            .params(id, roadmapId, place, indicator.number(), indicator.title(), indicator.unit())
            .update();
        known.put(ComparableWords.key(indicator.title()), id);
      }
      UUID target = id;
      indicator
          .targets()
          .forEach(
              (year, words) ->
                  IndicatorTarget.read(words).ifPresent(read -> target(target, year, read)));
    }
  }

  private void target(UUID indicatorId, int year, IndicatorTarget target) {
    jdbc.sql(
            """
            INSERT INTO roadmap_indicator_target (indicator_id, year, operator, value, words)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (indicator_id, year) DO UPDATE
              SET operator = excluded.operator, value = excluded.value, words = excluded.words""")
        .params(indicatorId, year, target.operator().name(), target.value(), target.words())
        .update();
  }

  /** The indicators of a roadmap in order. */
  public List<RoadmapIndicator> of(UUID roadmapId) {
    Map<UUID, TreeMap<Integer, IndicatorTarget>> targets = new HashMap<>();
    jdbc.sql(
            "SELECT t.* FROM roadmap_indicator_target t JOIN roadmap_indicator i"
                + " ON i.id = t.indicator_id WHERE i.roadmap_id = :roadmap")
        .param("roadmap", roadmapId)
        .query(
            row -> {
              targets
                  .computeIfAbsent(
                      row.getObject("indicator_id", UUID.class), none -> new TreeMap<>())
                  .put(
                      row.getInt("year"),
                      new IndicatorTarget(
                          IndicatorTarget.Operator.valueOf(row.getString("operator")),
                          row.getBigDecimal("value"),
                          row.getString("words")));
            });
    return new ArrayList<>(
        jdbc.sql("SELECT * FROM roadmap_indicator WHERE roadmap_id = :roadmap ORDER BY place")
            .param("roadmap", roadmapId)
            .query(
                (row, number) -> {
                  UUID id = row.getObject("id", UUID.class);
                  return new RoadmapIndicator(
                      id,
                      roadmapId,
                      row.getInt("place"),
                      row.getString("number"),
                      row.getString("title"),
                      row.getString("unit"),
                      targets.getOrDefault(id, new TreeMap<>()));
                })
            .list());
  }
}
