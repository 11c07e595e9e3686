package ru.vekha.engine.model;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Where a diagram's elements lie, in pixels; everything asked about is drawn. */
final class Drawing {

  private Drawing() {}

  static Rectangle2D bounds(FlowNode node) {
    var bounds = ((BpmnShape) node.getDiagramElement()).getBounds();
    return new Rectangle2D.Double(
        bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight());
  }

  /** The same rectangle with each side moved outwards, or inwards if negative. */
  static Rectangle2D grown(Rectangle2D bounds, double by) {
    return new Rectangle2D.Double(
        bounds.getX() - by,
        bounds.getY() - by,
        bounds.getWidth() + 2 * by,
        bounds.getHeight() + 2 * by);
  }

  static List<Point2D> points(SequenceFlow flow) {
    return flow.getDiagramElement().getWaypoints().stream()
        .<Point2D>map(it -> new Point2D.Double(it.getX(), it.getY()))
        .toList();
  }

  static Stream<Line2D> segments(SequenceFlow flow) {
    List<Point2D> points = points(flow);
    return IntStream.range(1, points.size())
        .mapToObj(i -> new Line2D.Double(points.get(i - 1), points.get(i)));
  }

  /** Whether one of the two lies on the other by its nature: a boundary event, a part. */
  static boolean belongTogether(FlowNode one, FlowNode other) {
    return isOn(one, other) || isOn(other, one);
  }

  private static boolean isOn(FlowNode node, FlowNode ground) {
    if (node instanceof BoundaryEvent event && event.getAttachedTo().equals(ground)) {
      return true;
    }
    for (ModelElementInstance it = node.getParentElement();
        it != null;
        it = it.getParentElement()) {
      if (it.equals(ground)) {
        return true;
      }
    }
    return false;
  }
}
