package ru.vekha.engine.model;

import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** Kinds of timers in a diagram. */
final class Timers {

  private Timers() {}

  /** Whether it is the cycle of a technical run, which no working calendar concerns. */
  static boolean startsAProcess(TimerEventDefinition timer) {
    ModelElementInstance event = timer.getParentElement();
    return event instanceof StartEvent
        && event.getParentElement() instanceof Process
        && timer.getTimeCycle() != null;
  }

  /** Whether code gives the moment, by working days; the engine itself counts calendar days. */
  static boolean isComputed(TimerEventDefinition timer) {
    return Stream.of(timer.getTimeDate(), timer.getTimeDuration(), timer.getTimeCycle())
        .filter(Objects::nonNull)
        .map(ModelElementInstance::getTextContent)
        .allMatch(it -> it.startsWith("${"));
  }
}
