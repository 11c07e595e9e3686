package ru.vekha.engine.model;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Function;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/** A diagram shows all that runs, in one look, and nothing hides anything. */
enum DrawingRule implements ModelRule<ProcessModel> {
  EVERYTHING_IS_DRAWN(model -> Stream.concat(undrawnNodes(model), undrawnFlows(model))),
  SHAPES_DO_NOT_OVERLAP(DrawingRule::overlaps),
  DIAGRAM_FITS_ONE_SCREEN(DrawingRule::size),
  FLOW_DOCKS_AT_ITS_ENDS(DrawingRule::loose),
  FLOWS_DO_NOT_CROSS(DrawingRule::crossings),
  FLOW_PASSES_NO_SHAPE(DrawingRule::passages);

  private static final int SCREEN_WIDTH = 1600;
  private static final int SCREEN_HEIGHT = 900;

  private final Function<ProcessModel, Stream<String>> check;

  DrawingRule(Function<ProcessModel, Stream<String>> check) {
    this.check = check;
  }

  /** Of a model that is not wholly drawn only this is said: the rest cannot be judged. */
  @Override
  public Stream<String> violations(ProcessModel model) {
    return this == EVERYTHING_IS_DRAWN || isDrawn(model) ? check.apply(model) : Stream.empty();
  }

  static boolean isDrawn(ProcessModel model) {
    return EVERYTHING_IS_DRAWN.violations(model).findAny().isEmpty();
  }

  private static Stream<String> undrawnNodes(ProcessModel model) {
    return model.nodes().filter(it -> it.getDiagramElement() == null).map(FlowElement::getId);
  }

  private static Stream<String> undrawnFlows(ProcessModel model) {
    return model.flows().filter(it -> it.getDiagramElement() == null).map(FlowElement::getId);
  }

  private static Stream<String> overlaps(ProcessModel model) {
    return model
        .nodes()
        .flatMap(
            one ->
                model
                    .nodes()
                    .filter(other -> one.getId().compareTo(other.getId()) < 0)
                    .filter(other -> !Drawing.belongTogether(one, other))
                    .filter(other -> Drawing.bounds(one).intersects(Drawing.bounds(other)))
                    .map(other -> one.getId() + " and " + other.getId()));
  }

  private static Stream<String> size(ProcessModel model) {
    Rectangle2D all =
        model.nodes().map(Drawing::bounds).reduce(Rectangle2D::createUnion).orElseThrow();
    return all.getWidth() <= SCREEN_WIDTH && all.getHeight() <= SCREEN_HEIGHT
        ? Stream.empty()
        : Stream.of((int) all.getWidth() + " by " + (int) all.getHeight());
  }

  private static Stream<String> loose(ProcessModel model) {
    return model
        .flows()
        .filter(
            it -> {
              var points = Drawing.points(it);
              return !isOnBorder(points.get(0), it.getSource())
                  || !isOnBorder(points.get(points.size() - 1), it.getTarget());
            })
        .map(FlowElement::getId);
  }

  private static boolean isOnBorder(Point2D point, FlowNode node) {
    Rectangle2D bounds = Drawing.bounds(node);
    return Drawing.grown(bounds, 1).contains(point) && !Drawing.grown(bounds, -1).contains(point);
  }

  private static Stream<String> crossings(ProcessModel model) {
    return model
        .flows()
        .flatMap(
            one ->
                model
                    .flows()
                    .filter(other -> one.getId().compareTo(other.getId()) < 0)
                    .filter(other -> cross(one, other))
                    .map(other -> one.getId() + " and " + other.getId()));
  }

  private static boolean cross(SequenceFlow one, SequenceFlow other) {
    return Drawing.segments(one)
        .anyMatch(line -> Drawing.segments(other).anyMatch(line::intersectsLine));
  }

  private static Stream<String> passages(ProcessModel model) {
    return model
        .flows()
        .flatMap(
            flow ->
                model
                    .nodes()
                    .filter(node -> !Drawing.belongTogether(flow.getSource(), node))
                    .filter(node -> passes(flow, Drawing.grown(Drawing.bounds(node), -1)))
                    .map(node -> flow.getId() + " and " + node.getId()));
  }

  private static boolean passes(SequenceFlow flow, Rectangle2D area) {
    return Drawing.segments(flow).anyMatch(area::intersectsLine);
  }
}
