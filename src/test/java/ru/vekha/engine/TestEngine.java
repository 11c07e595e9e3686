package ru.vekha.engine;

import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.init;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.reset;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.Deployment;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A real engine on a PostgreSQL of its own, shared by the process tests of one run; each test gets
 * a fresh deployment of every model and leaves nothing behind. Nothing runs by itself: a test
 * executes each job by hand.
 */
final class TestEngine implements BeforeEachCallback, AfterEachCallback {

  private final Map<String, JavaDelegate> delegates = new HashMap<>();
  private Running running;
  private Deployment deployment;

  /** Says what stands behind {@code ${bean}} in the models of this test. */
  TestEngine with(String bean, JavaDelegate delegate) {
    delegates.put(bean, delegate);
    return this;
  }

  ProcessEngine engine() {
    return running.engine;
  }

  Deployment deployment() {
    return deployment;
  }

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    running =
        context
            .getRoot()
            .getStore(Namespace.create(TestEngine.class))
            .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class);
    running.beans.clear();
    running.beans.putAll(delegates);
    init(running.engine);
    deployment = deployAll();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    running.engine.getRepositoryService().deleteDeployment(deployment.getId(), true);
    reset();
  }

  private Deployment deployAll() throws IOException {
    var models = ProjectModels.ofProject();
    var builder = running.engine.getRepositoryService().createDeployment().name("models");
    for (Path file : models.processes()) {
      builder.addString("processes/" + file.getFileName(), Files.readString(file));
    }
    for (Path file : models.forms()) {
      builder.addString("forms/" + file.getFileName(), Files.readString(file));
    }
    return builder.deploy();
  }

  private record Running(EmbeddedPostgres postgres, ProcessEngine engine, Map<Object, Object> beans)
      implements ExtensionContext.Store.CloseableResource {

    static Running start() {
      try {
        var postgres = EmbeddedPostgres.start();
        var configuration = new StandaloneProcessEngineConfiguration();
        Map<Object, Object> beans = new HashMap<>();
        configuration.setProcessEngineName("model-tests");
        configuration.setDataSource(postgres.getPostgresDatabase());
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setBeans(beans);
        return new Running(postgres, configuration.buildProcessEngine(), beans);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      engine.close();
      postgres.close();
    }
  }
}
