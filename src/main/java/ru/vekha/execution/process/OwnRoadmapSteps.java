package ru.vekha.execution.process;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ru.vekha.control.ControlCard;
import ru.vekha.control.EndingWork;
import ru.vekha.control.StepPerformer;

/**
 * Rows that oblige an authority below to approve a roadmap of its own: they are fulfilled by that
 * roadmap, and until then somebody there has the task of it.
 */
@Component
public class OwnRoadmapSteps implements StepPerformer, EndingWork {

  /** The step of an authority below. */
  public static final String APPROVE = "approveOwnRoadmap";

  /** The step of an organisation's programme that its own roadmap's order fulfils, too. */
  public static final String APPROVE_PROGRAMME = "approveProgramme";

  private final OwnRoadmapInstances instances;
  private final JdbcClient jdbc;

  OwnRoadmapSteps(OwnRoadmapInstances instances, JdbcClient jdbc) {
    this.instances = instances;
    this.jdbc = jdbc;
  }

  @Override
  public boolean performs(String step) {
    return step.equals(APPROVE);
  }

  @Override
  public void timeHasCome(ControlCard card) {
    instances.start(card);
  }

  /** The task ends with the duty; a roadmap that fulfils it goes on. */
  @Override
  public List<Instance> end(UUID roadmapId, boolean byOrder, String actor) {
    return jdbc.sql(
            "SELECT process_instance_id FROM control_card WHERE roadmap_id = :roadmap AND step ="
                + " :step AND state = 'WITHDRAWN' AND process_instance_id IS NOT NULL")
        .param("roadmap", roadmapId)
        .param("step", APPROVE)
        .query((row, number) -> new Instance(row.getString(1), OwnRoadmapProcess.SETTLED))
        .list();
  }
}
