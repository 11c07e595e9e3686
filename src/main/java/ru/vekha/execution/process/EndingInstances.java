package ru.vekha.execution.process;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ru.vekha.control.EndingWork;
import ru.vekha.engine.Tenancy;

/** Instances that have to follow the end of their roadmap, and the process that lets them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class EndingInstances {

  private final JdbcClient jdbc;
  private final RuntimeService runtime;
  private final Clock clock;

  EndingInstances(JdbcClient jdbc, RuntimeService runtime, Clock clock) {
    this.jdbc = jdbc;
    this.runtime = runtime;
    this.clock = clock;
  }

  /** An assignment whose card has been taken off control. */
  public static EndingWork.Instance assignment(String processInstanceId) {
    return new EndingWork.Instance(processInstanceId, AmendmentProcess.ASSIGNMENT_WITHDRAWN);
  }

  /** Notes who has to follow, and starts the process in which they do; nothing if nobody has to. */
  public void follow(
      UUID roadmapId, String organisationId, Collection<EndingWork.Instance> instances) {
    for (EndingWork.Instance each : instances) {
      jdbc.sql(
              "INSERT INTO roadmap_ending_instance (roadmap_id, process_instance_id, message)"
                  + " VALUES (:roadmap, :instance, :message) ON CONFLICT DO NOTHING")
          .param("roadmap", roadmapId)
          .param("instance", each.id())
          .param("message", each.message())
          .update();
    }
    if (!instances.isEmpty()) {
      runtime
          .createProcessInstanceByKey(RoadmapEndingProcess.ID)
          .businessKey(roadmapId.toString())
          .setVariable(RoadmapProcess.ROADMAP_ID, roadmapId.toString())
          .setVariable(Tenancy.ORGANISATION_ID, organisationId)
          .execute();
    }
  }

  /** Takes a batch; each instance is told once, by one node. */
  List<EndingWork.Instance> take(UUID roadmapId, int limit) {
    return jdbc.sql(
            """
            UPDATE roadmap_ending_instance e SET followed_at = :now
              FROM (SELECT process_instance_id, message FROM roadmap_ending_instance
                     WHERE roadmap_id = :roadmap AND followed_at IS NULL
                     ORDER BY process_instance_id LIMIT :limit FOR UPDATE SKIP LOCKED) t
             WHERE e.roadmap_id = :roadmap AND e.process_instance_id = t.process_instance_id
               AND e.message = t.message
            RETURNING e.process_instance_id, e.message""")
        .param("now", Timestamp.from(clock.instant()))
        .param("roadmap", roadmapId)
        .param("limit", limit)
        .query(
            (row, number) ->
                new EndingWork.Instance(
                    row.getString("process_instance_id"), row.getString("message")))
        .list();
  }
}
