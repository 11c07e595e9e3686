package ru.vekha.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/**
 * A decision table whose cells say a value, several, anything but several, or nothing. That is all
 * the house's tables say, so thousands of cases are read here in no time; the engine takes
 * milliseconds for each.
 */
final class PlainTable {

  private static final String NOT = "not(";

  private final boolean firstOnly;
  private final List<String> inputs;
  private final List<String> outputs;
  private final List<PlainRule> rules = new ArrayList<>();

  private PlainTable(DecisionTable table) {
    firstOnly = table.getHitPolicy() == HitPolicy.FIRST;
    inputs = table.getInputs().stream().map(PlainTable::name).toList();
    outputs = table.getOutputs().stream().map(Output::getName).toList();
    table.getRules().forEach(rule -> rules.add(PlainRule.of(rule)));
  }

  /** Reads the only table of a model. */
  static PlainTable of(DmnModelInstance model) {
    Collection<DecisionTable> tables = model.getModelElementsByType(DecisionTable.class);
    return new PlainTable(tables.iterator().next());
  }

  /** The outputs of the rules that hold in a case. */
  List<Map<String, Object>> rows(Map<String, Object> given) {
    List<String> values = inputs.stream().map(name -> String.valueOf(given.get(name))).toList();
    return rules.stream()
        .filter(rule -> rule.holds(values))
        .limit(firstOnly ? 1 : Long.MAX_VALUE)
        .map(this::named)
        .toList();
  }

  private Map<String, Object> named(PlainRule rule) {
    Map<String, Object> row = new HashMap<>();
    for (int output = 0; output < outputs.size(); output++) {
      row.put(outputs.get(output), rule.outputs().get(output));
    }
    return row;
  }

  private static String name(Input input) {
    return input.getInputExpression().getText().getTextContent().strip();
  }

  private record PlainRule(List<String> cells, List<String> outputs) {

    static PlainRule of(Rule rule) {
      return new PlainRule(
          rule.getInputEntries().stream().map(PlainRule::text).toList(),
          rule.getOutputEntries().stream()
              .map(entry -> unquoted(entry.getText().getTextContent()))
              .toList());
    }

    boolean holds(List<String> values) {
      for (int input = 0; input < cells.size(); input++) {
        if (!holds(cells.get(input), values.get(input))) {
          return false;
        }
      }
      return true;
    }

    private static boolean holds(String cell, String value) {
      if (cell.isEmpty() || cell.equals("-")) {
        return true;
      }
      boolean negated = cell.startsWith(NOT);
      String list = negated ? cell.substring(NOT.length(), cell.length() - 1) : cell;
      return negated
          != Arrays.stream(list.split(",")).map(PlainRule::unquoted).anyMatch(value::equals);
    }

    private static String text(DmnElement entry) {
      return ((UnaryTests) entry).getText().getTextContent().strip();
    }

    private static String unquoted(String text) {
      return text.strip().replaceAll("^\"|\"$", "");
    }
  }
}
