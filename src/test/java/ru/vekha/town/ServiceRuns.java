package ru.vekha.town;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.runtime.Job;

/** Does by hand what the job executor does by itself; it is off in tests. */
public final class ServiceRuns {

  private final ProcessEngine engine;

  public ServiceRuns(ProcessEngine engine) {
    this.engine = engine;
  }

  /** The minute's run that opens what is due. */
  public void openAssignments() {
    run("assignmentOpening");
  }

  /** The minute's run that arms the control of deadlines, and all that is armed. */
  public void controlDeadlines() {
    run("deadlineArming");
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey("deadlineControl")
        .list()
        .forEach(instance -> workOff(instance.getId()));
  }

  /** The minute's run that lets roadmaps be concluded, and what these do by themselves then. */
  public void watchRoadmaps() {
    run("roadmapWatch");
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey("roadmap")
        .list()
        .forEach(instance -> workOff(instance.getId()));
  }

  /** Lets the work of ended roadmaps follow, until all has. */
  public void followEndings() {
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey("roadmapEnding")
        .list()
        .forEach(instance -> workOff(instance.getId()));
  }

  /** The minute's run over reporting periods, and what the instances it starts do by themselves. */
  public void watchReporting() {
    run("reportingWatch");
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey("reportingPeriod")
        .list()
        .forEach(instance -> workOff(instance.getId()));
  }

  /** The minute's run that gives tasks back after substitutions. */
  public void endSubstitutions() {
    run("substitutionEnding");
  }

  /** The minute's run that sends the letters whose time has come. */
  public void sendMail() {
    run("mailSending");
  }

  /** The run that writes the morning's digests. */
  public void writeDigests() {
    run("morningDigest");
  }

  /** Executes what waits in an instance, and in all that it has called, until nothing does. */
  public void workOff(String processInstanceId) {
    List<Job> waiting = waitingIn(processInstanceId);
    while (!waiting.isEmpty()) {
      waiting.forEach(job -> engine.getManagementService().executeJob(job.getId()));
      waiting = waitingIn(processInstanceId);
    }
  }

  private void run(String process) {
    var management = engine.getManagementService();
    Job timer = management.createJobQuery().processDefinitionKey(process).timers().singleResult();
    management.executeJob(timer.getId());
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .list()
        .forEach(instance -> workOff(instance.getId()));
  }

  private List<Job> waitingIn(String processInstanceId) {
    List<Job> waiting =
        new ArrayList<>(
            engine
                .getManagementService()
                .createJobQuery()
                .processInstanceId(processInstanceId)
                .list());
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .superProcessInstanceId(processInstanceId)
        .list()
        .forEach(called -> waiting.addAll(waitingIn(called.getId())));
    return waiting;
  }
}
