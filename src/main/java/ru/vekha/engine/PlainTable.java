package ru.vekha.engine;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.ModelException;

/**
 * A decision table whose cells say a value, several, anything but several, or nothing. That is all
 * the house's tables say, so thousands of cases are read here in no time; the engine takes
 * milliseconds for each.
 */
public final class PlainTable {

  private final boolean firstOnly;
  private final List<String> inputs;
  private final List<String> outputs;
  private final List<PlainRule> rules = new ArrayList<>();

  private PlainTable(DecisionTable table) {
    firstOnly = table.getHitPolicy() == HitPolicy.FIRST;
    inputs = table.getInputs().stream().map(PlainTable::name).toList();
    outputs = table.getOutputs().stream().map(Output::getName).toList();
    for (Rule rule : table.getRules()) {
      rules.add(PlainRule.of(rules.size() + 1, rule));
    }
  }

  /** Reads the only table of a model. */
  static PlainTable of(DmnModelInstance model) {
    Collection<DecisionTable> tables = model.getModelElementsByType(DecisionTable.class);
    return new PlainTable(tables.iterator().next());
  }

  /**
   * Reads the only table of a file.
   *
   * @throws IllegalArgumentException if the file is no model or has not exactly one table
   */
  public static PlainTable read(byte[] content) {
    DmnModelInstance model;
    try {
      model = Dmn.readModelFromStream(new ByteArrayInputStream(content));
    } catch (ModelException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    int tables = model.getModelElementsByType(DecisionTable.class).size();
    if (tables != 1) {
      throw new IllegalArgumentException("One decision table is needed and not " + tables);
    }
    return of(model);
  }

  /** What the conditions ask about, in the order of the columns. */
  public List<String> inputs() {
    return List.copyOf(inputs);
  }

  /** What the rows answer, in the order of the columns. */
  public List<String> outputs() {
    return List.copyOf(outputs);
  }

  /** All rows. */
  public List<PlainRule> rules() {
    return List.copyOf(rules);
  }

  /** The rows that hold in a case. */
  public List<PlainRule> holding(Map<String, ?> given) {
    return held(given).toList();
  }

  /** The outputs of the rules that hold in a case. */
  List<Map<String, Object>> rows(Map<String, Object> given) {
    return held(given).map(this::named).toList();
  }

  private Stream<PlainRule> held(Map<String, ?> given) {
    List<String> values = inputs.stream().map(name -> String.valueOf(given.get(name))).toList();
    return rules.stream().filter(rule -> rule.holds(values)).limit(firstOnly ? 1 : Long.MAX_VALUE);
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
}
