package ru.vekha.execution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.execution.draft.ChosenResponsible;
import ru.vekha.organisation.Role;

/** Who answers for a launched activity, where a methodist has chosen it from the directory. */
@Repository
public class ActivityResponsibles {

  private final JdbcClient jdbc;

  ActivityResponsibles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Stores those chosen for a new activity. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void add(UUID activityId, List<ChosenResponsible> chosen) {
    for (int place = 0; place < chosen.size(); place++) {
      jdbc.sql(
              "INSERT INTO activity_responsible (activity_id, place, target, role) VALUES (?, ?, ?, ?)")
          .params(
              activityId, place + 1, chosen.get(place).target(), chosen.get(place).role().groupId())
          .update();
    }
  }

  /** The same for an activity that had others before. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void replace(UUID activityId, List<ChosenResponsible> chosen) {
    jdbc.sql("DELETE FROM activity_responsible WHERE activity_id = :id")
        .param("id", activityId)
        .update();
    add(activityId, chosen);
  }

  /** Those chosen, the responsible one first; none when the document's words say who answers. */
  public List<ChosenResponsible> of(UUID activityId) {
    return jdbc.sql("SELECT * FROM activity_responsible WHERE activity_id = :id ORDER BY place")
        .param("id", activityId)
        .query((row, number) -> chosen(row))
        .list();
  }

  /** The same for every activity of a roadmap that somebody was chosen for. */
  public Map<UUID, List<ChosenResponsible>> ofRoadmap(UUID roadmapId) {
    Map<UUID, List<ChosenResponsible>> chosen = new HashMap<>();
    jdbc.sql(
            "SELECT s.* FROM activity_responsible s JOIN activity a ON a.id = s.activity_id"
                + " WHERE a.roadmap_id = :roadmap ORDER BY s.place")
        .param("roadmap", roadmapId)
        .query(
            row -> {
              chosen
                  .computeIfAbsent(
                      row.getObject("activity_id", UUID.class), id -> new ArrayList<>())
                  .add(chosen(row));
            });
    return chosen;
  }

  private static ChosenResponsible chosen(ResultSet row) throws SQLException {
    return new ChosenResponsible(row.getString("target"), Role.ofGroup(row.getString("role")));
  }
}
