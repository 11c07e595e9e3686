package ru.vekha.roadmap;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** On whom the orders of launched roadmaps lay the control. */
@Repository
public class RoadmapControls {

  private final JdbcClient jdbc;

  RoadmapControls(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps what the order of a roadmap says, as part of its launch. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void store(UUID roadmapId, ControlledBy controlledBy) {
    jdbc.sql("UPDATE roadmap SET controlled_by = :by WHERE id = :id")
        .param("by", controlledBy.name())
        .param("id", roadmapId)
        .update();
  }

  /** What the order of a roadmap says. */
  public ControlledBy of(UUID roadmapId) {
    return ControlledBy.valueOf(
        jdbc.sql("SELECT controlled_by FROM roadmap WHERE id = :id")
            .param("id", roadmapId)
            .query(String.class)
            .single());
  }
}
