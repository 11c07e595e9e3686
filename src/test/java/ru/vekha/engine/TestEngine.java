package ru.vekha.engine;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.reset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import ru.vekha.database.TestDatabase;
import ru.vekha.engine.model.ProjectModels;

/**
 * A real engine on a real PostgreSQL with every model deployed, shared by the process tests of one
 * run. Each test says what stands behind the delegates and leaves no process instance; nothing runs
 * by itself, a test executes each job by hand.
 */
final class TestEngine implements BeforeEachCallback, AfterEachCallback {

  private final Map<String, Object> beans = new HashMap<>();
  private Running running;

  /** Says what stands behind {@code ${bean}} in the models of this test. */
  TestEngine with(String bean, JavaDelegate delegate) {
    beans.put(bean, delegate);
    return this;
  }

  /** The same for a listener of tasks. */
  TestEngine withListener(String bean, TaskListener listener) {
    beans.put(bean, listener);
    return this;
  }

  @Override
  public void beforeEach(ExtensionContext context) {
    running =
        context
            .getRoot()
            .getStore(Namespace.create(TestEngine.class))
            .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
    running.beans.clear();
    running.beans.putAll(beans);
    init(running.engine);
  }

  @Override
  public void afterEach(ExtensionContext context) {
    running.forgetInstances();
    reset();
  }

  private record Running(ProcessEngine engine, Map<Object, Object> beans)
      implements ExtensionContext.Store.CloseableResource {

    static Running start() {
      var database = TestDatabase.create();
      Map<Object, Object> beans = new HashMap<>();
      var configuration = new StandaloneProcessEngineConfiguration();
      configuration.setProcessEngineName("model-tests");
      configuration.setJdbcDriver("org.postgresql.Driver");
      configuration.setJdbcUrl(database.url());
      configuration.setJdbcUsername(database.owner());
      configuration.setJdbcPassword(database.password());
      configuration.setDatabaseSchemaUpdate("true");
      configuration.setJobExecutorActivate(false);
      configuration.setBeans(beans);
      var running = new Running(configuration.buildProcessEngine(), beans);
      running.deploy(ProjectModels.ofProject());
      return running;
    }

    private void deploy(ProjectModels models) {
      var deployment = engine.getRepositoryService().createDeployment().name("models");
      try {
        for (Path file : models.all()) {
          deployment.addString(file.toString(), Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      deployment.deploy();
    }

    void forgetInstances() {
      var runtime = engine.getRuntimeService();
      runtime
          .createProcessInstanceQuery()
          .rootProcessInstances()
          .list()
          .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "end of test"));
      List<String> ids =
          engine.getHistoryService().createHistoricProcessInstanceQuery().list().stream()
              .map(HistoricProcessInstance::getId)
              .toList();
      if (!ids.isEmpty()) {
        engine.getHistoryService().deleteHistoricProcessInstancesIfExists(ids);
      }
    }

    @Override
    public void close() {
      engine.close();
    }
  }
}
