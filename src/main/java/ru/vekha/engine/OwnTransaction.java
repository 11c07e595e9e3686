package ru.vekha.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.stereotype.Component;

/**
 * Work inside a job that stands or falls by itself: what fails is rolled back, engine and tables
 * alike, and the job goes on.
 */
@Component
public class OwnTransaction {

  private final ProcessEngineConfigurationImpl engine;

  OwnTransaction(ProcessEngine engine) {
    this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
  }

  /** Does it in a transaction and a command of the engine of its own. */
  public <T> T of(Callable<T> work) {
    return engine
        .getCommandExecutorTxRequiresNew()
        .execute(
            command -> {
              try {
                return work.call();
              } catch (RuntimeException e) {
                throw e;
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
  }
}
