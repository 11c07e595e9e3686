package ru.vekha.engine.model;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.StartEvent;

/** A diagram reads like a text: left to right along one line, exceptions below it. */
enum LayoutRule implements ModelRule<ProcessModel> {
  GOOD_WAY_IS_ONE_STRAIGHT_LINE(LayoutRule::bentWays),
  EXCEPTIONS_LIE_BELOW(LayoutRule::nodesAbove),
  FLOW_RUNS_TO_THE_RIGHT_OR_LOOPS_BACK_BELOW(LayoutRule::backward),
  FLOW_LEAVES_RIGHTWARDS_AND_ENTERS_FROM_THE_LEFT(LayoutRule::wrongSides),
  AT_MOST_ONE_LOOP(LayoutRule::loops);

  private final Function<ProcessModel, Stream<String>> check;

  LayoutRule(Function<ProcessModel, Stream<String>> check) {
    this.check = check;
  }

  @Override
  public Stream<String> violations(ProcessModel model) {
    return DrawingRule.isDrawn(model) ? check.apply(model) : Stream.empty();
  }

  private static Stream<String> bentWays(ProcessModel model) {
    return starts(model).filter(it -> !endsOnItsLine(it, it)).map(FlowElement::getId);
  }

  private static boolean endsOnItsLine(FlowNode node, FlowNode start) {
    Rectangle2D bounds = Drawing.bounds(node);
    boolean onLine = bounds.getCenterY() == Drawing.bounds(start).getCenterY();
    return onLine
        && (node instanceof EndEvent
            || next(node)
                .filter(it -> Drawing.bounds(it).getX() > bounds.getMaxX())
                .anyMatch(it -> endsOnItsLine(it, start)));
  }

  private static Stream<String> nodesAbove(ProcessModel model) {
    return starts(model)
        .mapToDouble(it -> Drawing.bounds(it).getCenterY())
        .boxed()
        .flatMap(line -> model.nodes().filter(node -> Drawing.bounds(node).getCenterY() < line))
        .map(FlowElement::getId);
  }

  private static Stream<StartEvent> starts(ProcessModel model) {
    return model.all(StartEvent.class).filter(it -> it.getParentElement() instanceof Process);
  }

  private static Stream<String> backward(ProcessModel model) {
    return model
        .flows()
        .filter(it -> runsBack(it) && !(isLoop(it) && lowest(it) > bottomOfEnds(it)))
        .map(FlowElement::getId);
  }

  private static Stream<String> loops(ProcessModel model) {
    List<String> loops =
        model.flows().filter(LayoutRule::runsBack).map(FlowElement::getId).toList();
    return loops.size() > 1 ? loops.stream() : Stream.empty();
  }

  private static Stream<String> wrongSides(ProcessModel model) {
    return model
        .flows()
        .filter(
            it -> {
              List<Point2D> points = Drawing.points(it);
              double leaves = points.get(0).getX();
              double enters = points.get(points.size() - 1).getX();
              return leaves <= Drawing.bounds(it.getSource()).getX()
                  || enters >= Drawing.bounds(it.getTarget()).getMaxX();
            })
        .map(FlowElement::getId);
  }

  private static boolean runsBack(SequenceFlow flow) {
    return Drawing.bounds(flow.getTarget()).getCenterX()
        < Drawing.bounds(flow.getSource()).getCenterX();
  }

  private static double lowest(SequenceFlow flow) {
    return Drawing.points(flow).stream().mapToDouble(Point2D::getY).max().orElseThrow();
  }

  private static double bottomOfEnds(SequenceFlow flow) {
    return Math.max(
        Drawing.bounds(flow.getSource()).getMaxY(), Drawing.bounds(flow.getTarget()).getMaxY());
  }

  private static boolean isLoop(SequenceFlow flow) {
    Set<FlowNode> reached = new HashSet<>();
    reach(flow.getTarget(), reached);
    return reached.contains(flow.getSource());
  }

  private static void reach(FlowNode node, Set<FlowNode> reached) {
    if (reached.add(node)) {
      next(node).forEach(it -> reach(it, reached));
    }
  }

  private static Stream<FlowNode> next(FlowNode node) {
    return node.getOutgoing().stream().map(SequenceFlow::getTarget);
  }
}
