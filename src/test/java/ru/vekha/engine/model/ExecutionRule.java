package ru.vekha.engine.model;

import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.MultiInstanceLoopCharacteristics;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** What the engine needs to know, and what it must not be told in a model. */
enum ExecutionRule implements ModelRule<ProcessModel> {
  PROCESS_IS_EXECUTABLE_AND_VERSIONED(ExecutionRule::processes),
  HISTORY_LIVES_FIVE_YEARS_OF_RUNS_A_WEEK(ExecutionRule::histories),
  USER_TASK_HAS_GROUP_DATE_AND_FORM(ExecutionRule::userTasks),
  SERVICE_TASK_CALLS_A_DELEGATE(ExecutionRule::delegates),
  SERVICE_TASK_BEGINS_A_TRANSACTION(ExecutionRule::transactions),
  START_STAYS_IN_THE_CALLERS_TRANSACTION(ExecutionRule::starts),
  TIMER_BUT_A_RUNS_CYCLE_IS_COMPUTED(ExecutionRule::timers);

  /** Evidence of duties; the term is that of {@code application.yaml}. */
  private static final String EVIDENCE = "P1825D";

  private static final String RUNS = "P7D";

  private final Function<ProcessModel, Stream<String>> check;

  ExecutionRule(Function<ProcessModel, Stream<String>> check) {
    this.check = check;
  }

  @Override
  public Stream<String> violations(ProcessModel model) {
    return check.apply(model);
  }

  private static Stream<String> processes(ProcessModel model) {
    return model
        .all(Process.class)
        .filter(it -> !it.isExecutable() || it.getCamundaVersionTag() == null)
        .map(Process::getId);
  }

  private static Stream<String> histories(ProcessModel model) {
    String expected = isRun(model) ? RUNS : EVIDENCE;
    return model
        .all(Process.class)
        .map(it -> Objects.toString(it.getCamundaHistoryTimeToLiveString()))
        .filter(term -> !term.equals(expected));
  }

  /** A run of Vekha's own says so of itself; whatever people have a task in is none. */
  private static boolean isRun(ProcessModel model) {
    return model.all(UserTask.class).findAny().isEmpty()
        && model.all(Process.class).allMatch(ExecutionRule::saysItIsARun);
  }

  private static boolean saysItIsARun(Process process) {
    return process.getDocumentations().stream()
        .anyMatch(it -> it.getTextContent().startsWith("Служебный прогон: "));
  }

  private static Stream<String> userTasks(ProcessModel model) {
    return model
        .all(UserTask.class)
        .filter(
            it ->
                it.getCamundaCandidateGroups() == null
                    || it.getCamundaDueDate() == null
                    || it.getCamundaFormRef() == null)
        .map(UserTask::getId);
  }

  private static Stream<String> delegates(ProcessModel model) {
    return model
        .all(ServiceTask.class)
        .filter(
            it ->
                !Objects.toString(it.getCamundaDelegateExpression())
                    .matches("\\$\\{[a-z]\\w*Delegate}"))
        .map(ServiceTask::getId);
  }

  private static Stream<String> transactions(ProcessModel model) {
    return model
        .all(ServiceTask.class)
        .filter(it -> !it.isCamundaAsyncBefore() || it.isCamundaExclusive() == isInLane(it))
        .map(ServiceTask::getId);
  }

  /** Only what is repeated side by side may run side by side, and must: that is what it is for. */
  private static boolean isInLane(ServiceTask task) {
    return task.getParentElement() instanceof SubProcess part
        && part.getLoopCharacteristics() instanceof MultiInstanceLoopCharacteristics loop
        && !loop.isSequential();
  }

  private static Stream<String> starts(ProcessModel model) {
    return model
        .all(StartEvent.class)
        .filter(it -> it.isCamundaAsyncBefore() || it.isCamundaAsyncAfter())
        .map(FlowNode::getId);
  }

  private static Stream<String> timers(ProcessModel model) {
    return model
        .all(TimerEventDefinition.class)
        .filter(it -> !Timers.startsAProcess(it) && !Timers.isComputed(it))
        .map(BaseElement::getId);
  }
}
