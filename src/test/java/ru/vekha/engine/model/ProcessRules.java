package ru.vekha.engine.model;

import java.util.stream.Stream;

/** All rules that a process model keeps. */
final class ProcessRules {

  private ProcessRules() {}

  static Stream<ModelRule<ProcessModel>> all() {
    return Stream.<ModelRule<ProcessModel>[]>of(
            NamingRule.values(),
            LabelRule.values(),
            ExecutionRule.values(),
            ReferenceRule.values(),
            FlowRule.values(),
            DrawingRule.values(),
            LayoutRule.values())
        .flatMap(Stream::of);
  }
}
