package ru.vekha.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A decision table as the code that asks it sees it. Before the port opens every table answers
 * every case there can be: a hole or an overlap is found at the start and not by whoever meets it.
 */
public interface DecisionTable {

  /** The id of the decision. */
  String table();

  /** Every case that the code can ask about, as the table's inputs. */
  Stream<Map<String, Object>> cases();

  /**
   * Takes the answer to a case.
   *
   * @param rows the outputs of the rules that hold
   * @throws RuntimeException if this is no answer that the code understands
   */
  void understand(List<Map<String, Object>> rows);

  /** The one row of a table that gives exactly one. */
  static Map<String, Object> only(List<Map<String, Object>> rows) {
    if (rows.size() != 1) {
      throw new IllegalArgumentException("One rule must hold and not " + rows.size());
    }
    return rows.get(0);
  }
}
