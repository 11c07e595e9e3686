package ru.vekha.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/**
 * Lets the deployed decision tables answer every case. The engine of decisions is asked by itself,
 * so that nothing of it stands in the history.
 */
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
    DmnEngine engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    for (DecisionTable table : tables) {
      DmnDecision decision = parsed(engine, table.table());
      table
          .cases()
          .forEach(
              inputs -> {
                try {
                  table.understand(engine.evaluateDecisionTable(decision, inputs).getResultList());
                } catch (RuntimeException e) {
                  throw new IllegalStateException(
                      "The decision table " + table.table() + " has no answer to " + inputs, e);
                }
              });
    }
  }

  private DmnDecision parsed(DmnEngine engine, String key) {
    DecisionDefinition definition =
        repository
            .createDecisionDefinitionQuery()
            .decisionDefinitionKey(key)
            .latestVersion()
            .singleResult();
    try (InputStream model = repository.getDecisionModel(definition.getId())) {
      return engine.parseDecision(key, model);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
