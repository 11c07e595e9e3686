package ru.vekha.engine.model;

import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** How ways part, meet and end: always visibly. */
enum FlowRule implements ModelRule<ProcessModel> {
  CHOICE_HAS_A_DEFAULT(FlowRule::choices),
  CONDITION_FOLLOWS_A_CHOICE(FlowRule::conditions),
  WAYS_PART_AND_MEET_AT_GATEWAYS(FlowRule::implicitSplitsAndJoins),
  GATEWAY_PARTS_OR_JOINS(FlowRule::gateways),
  WAY_RUNS_FROM_START_TO_END(FlowRule::looseEnds);

  private final Function<ProcessModel, Stream<String>> check;

  FlowRule(Function<ProcessModel, Stream<String>> check) {
    this.check = check;
  }

  @Override
  public Stream<String> violations(ProcessModel model) {
    return check.apply(model);
  }

  private static Stream<String> choices(ProcessModel model) {
    return model
        .all(ExclusiveGateway.class)
        .filter(it -> !ProcessModel.isJoin(it))
        .flatMap(
            it ->
                it.getDefault() == null
                    ? Stream.of(it.getId() + " has no default flow")
                    : it.getOutgoing().stream()
                        .filter(flow -> flow.equals(it.getDefault()) != isUnconditional(flow))
                        .map(SequenceFlow::getId));
  }

  private static Stream<String> conditions(ProcessModel model) {
    return model
        .flows()
        .filter(it -> !isUnconditional(it) && !(it.getSource() instanceof ExclusiveGateway))
        .map(SequenceFlow::getId);
  }

  private static boolean isUnconditional(SequenceFlow flow) {
    return flow.getConditionExpression() == null;
  }

  private static Stream<String> implicitSplitsAndJoins(ProcessModel model) {
    return model
        .nodes()
        .filter(it -> !(it instanceof Gateway))
        .filter(it -> it.getIncoming().size() > 1 || it.getOutgoing().size() > 1)
        .map(FlowNode::getId);
  }

  private static Stream<String> gateways(ProcessModel model) {
    return model
        .all(Gateway.class)
        .filter(it -> (it.getIncoming().size() > 1) == (it.getOutgoing().size() > 1))
        .map(FlowNode::getId);
  }

  private static Stream<String> looseEnds(ProcessModel model) {
    return model
        .nodes()
        .filter(it -> !(it instanceof SubProcess part && part.triggeredByEvent()))
        .filter(
            it ->
                it.getIncoming().isEmpty() != isStart(it)
                    || it.getOutgoing().isEmpty() != it instanceof EndEvent)
        .map(FlowNode::getId);
  }

  private static boolean isStart(FlowNode node) {
    return node instanceof StartEvent || node instanceof BoundaryEvent;
  }
}
