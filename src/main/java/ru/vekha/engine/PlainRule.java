package ru.vekha.engine;

import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.UnaryTests;

/**
 * A row of a {@link PlainTable}.
 *
 * @param number its place in the table, from 1
 * @param cells its conditions as they are written
 */
public record PlainRule(int number, String id, List<String> cells, List<String> outputs) {

  private static final String NOT = "not(";

  static PlainRule of(int number, Rule rule) {
    return new PlainRule(
        number,
        rule.getId(),
        rule.getInputEntries().stream().map(PlainRule::text).toList(),
        rule.getOutputEntries().stream()
            .map(entry -> unquoted(entry.getText().getTextContent()))
            .toList());
  }

  /** Whether all conditions hold. */
  boolean holds(List<String> values) {
    for (int input = 0; input < cells.size(); input++) {
      if (!holds(cells.get(input), values.get(input))) {
        return false;
      }
    }
    return true;
  }

  /** The values that a condition names; none when any will do. */
  public List<String> named(int input) {
    String cell = cells.get(input);
    return isAny(cell)
        ? List.of()
        : Arrays.stream(list(cell).split(",")).map(PlainRule::unquoted).toList();
  }

  private static boolean holds(String cell, String value) {
    return isAny(cell)
        || cell.startsWith(NOT)
            != Arrays.stream(list(cell).split(","))
                .map(PlainRule::unquoted)
                .anyMatch(value::equals);
  }

  private static boolean isAny(String cell) {
    return cell.isEmpty() || cell.equals("-");
  }

  private static String list(String cell) {
    return cell.startsWith(NOT) ? cell.substring(NOT.length(), cell.length() - 1) : cell;
  }

  private static String text(DmnElement entry) {
    return ((UnaryTests) entry).getText().getTextContent().strip();
  }

  private static String unquoted(String text) {
    return text.strip().replaceAll("^\"|\"$", "");
  }
}
