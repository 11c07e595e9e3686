package ru.vekha.engine.model;

import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** What people read in a diagram and in Tasklist: Russian, and only where it says something. */
enum LabelRule implements ModelRule<ProcessModel> {
  WHAT_HAS_A_MEANING_HAS_A_LABEL(LabelRule::missing),
  JOIN_HAS_NO_LABEL(LabelRule::superfluous),
  LABEL_IS_RUSSIAN(LabelRule::foreign),
  CHOICE_IS_A_QUESTION(LabelRule::statements);

  /** A capital first, no Latin letters, no expression, no blank at either end. */
  private static final String RUSSIAN = "[А-ЯЁ][^A-Za-z_${}]*(?<!\\s)";

  private final Function<ProcessModel, Stream<String>> check;

  LabelRule(Function<ProcessModel, Stream<String>> check) {
    this.check = check;
  }

  @Override
  public Stream<String> violations(ProcessModel model) {
    return check.apply(model);
  }

  private static Stream<String> missing(ProcessModel model) {
    return Stream.of(
            model.all(Process.class).filter(it -> it.getName() == null).map(Process::getId),
            model.nodes().filter(it -> !isSilent(it) && it.getName() == null).map(FlowNode::getId),
            choices(model)
                .flatMap(it -> it.getOutgoing().stream())
                .filter(it -> it.getName() == null)
                .map(SequenceFlow::getId))
        .flatMap(it -> it);
  }

  private static Stream<String> superfluous(ProcessModel model) {
    return model.nodes().filter(it -> isSilent(it) && it.getName() != null).map(FlowNode::getId);
  }

  private static Stream<String> foreign(ProcessModel model) {
    return Stream.concat(
            model.all(Process.class).map(Process::getName),
            model.all(FlowElement.class).map(FlowElement::getName))
        .filter(name -> name != null && !name.matches(RUSSIAN));
  }

  private static Stream<String> statements(ProcessModel model) {
    return choices(model)
        .map(FlowNode::getName)
        .filter(name -> name != null && !name.endsWith("?"));
  }

  private static Stream<ExclusiveGateway> choices(ProcessModel model) {
    return model.all(ExclusiveGateway.class).filter(it -> !ProcessModel.isJoin(it));
  }

  private static boolean isSilent(FlowNode node) {
    return ProcessModel.isJoin(node)
        || node instanceof ParallelGateway
        || node instanceof EventBasedGateway;
  }
}
