package ru.vekha.engine.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** One BPMN file as its rules look at it, beside the other models it refers to. */
record ProcessModel(Path file, String xml, BpmnModelInstance bpmn, ProjectModels siblings) {

  static ProcessModel of(Path file, ProjectModels siblings) {
    try {
      return of(file, Files.readString(file), siblings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same file as it would be with this content. */
  ProcessModel withXml(String changed) {
    return of(file, changed, siblings);
  }

  private static ProcessModel of(Path file, String xml, ProjectModels siblings) {
    var stream = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    return new ProcessModel(file, xml, Bpmn.readModelFromStream(stream), siblings);
  }

  Stream<FlowNode> nodes() {
    return all(FlowNode.class);
  }

  Stream<SequenceFlow> flows() {
    return all(SequenceFlow.class);
  }

  <T extends ModelElementInstance> Stream<T> all(Class<T> type) {
    Collection<T> found = bpmn.getModelElementsByType(type);
    return found.stream();
  }

  Stream<XmlValue> values() {
    return XmlValue.allOf(xml);
  }

  /** Whether a gateway brings ways together rather than choosing between them. */
  static boolean isJoin(FlowNode node) {
    return node instanceof Gateway && node.getOutgoing().size() < 2;
  }

  /** The file name that an id stands for: {@code resultAcceptance} is {@code result-acceptance}. */
  static String kebab(String id) {
    return id.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return file.getFileName().toString();
  }
}
