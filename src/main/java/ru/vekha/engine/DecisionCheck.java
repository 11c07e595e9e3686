package ru.vekha.engine;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Lets the deployed decision tables answer every case before anybody asks them. */
@Component
class DecisionCheck {

  private final RepositoryService repository;
  private final List<DecisionTable> tables;

  DecisionCheck(RepositoryService repository, List<DecisionTable> tables) {
    this.repository = repository;
    this.tables = tables;
  }

  /**
   * Asks about everything.
   *
   * @throws IllegalStateException if a table has a hole, an overlap or an unknown answer
   */
  void check() {
    for (DecisionTable table : tables) {
      PlainTable deployed = deployed(table.table());
      table.cases().forEach(inputs -> check(table, inputs, deployed.rows(inputs)));
    }
  }

  private static void check(
      DecisionTable table, Map<String, Object> inputs, List<Map<String, Object>> rows) {
    try {
      table.understand(rows);
    } catch (RuntimeException e) {
      throw new IllegalStateException(
          "The decision table " + table.table() + " has no answer to " + inputs, e);
    }
  }

  private PlainTable deployed(String key) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(key)
            .latestVersion()
            .singleResult();
    return PlainTable.of(repository.getDmnModelInstance(definition.getId()));
  }
}
