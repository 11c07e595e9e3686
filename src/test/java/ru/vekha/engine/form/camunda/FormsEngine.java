package ru.vekha.engine.form.camunda;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.spin.plugin.impl.SpinProcessEnginePlugin;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import ru.vekha.database.TestDatabase;

/** An engine with checked task forms on a real PostgreSQL, with the report process deployed. */
final class FormsEngine implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

  static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  final ReportHandling handling = new ReportHandling();
  ProcessEngine engine;
  JdbcClient jdbc;

  @Override
  public void beforeAll(ExtensionContext context) {
    TestDatabase.Address address = TestDatabase.create();
    DataSource database =
        new DriverManagerDataSource(address.url(), address.owner(), address.password());
    jdbc = JdbcClient.create(database);
    jdbc.sql(migration("V0001__application_role.sql")).update();
    jdbc.sql(migration("V0050__form_submissions.sql")).update();
    jdbc.sql(migration("V0261__submitted_for.sql")).update();

    SpringProcessEngineConfiguration configuration = new SpringProcessEngineConfiguration();
    configuration.setApplicationContext(new StaticApplicationContext());
    configuration.setProcessEngineName("forms");
    configuration.setDataSource(database);
    configuration.setTransactionManager(new DataSourceTransactionManager(database));
    configuration.setDatabaseSchemaUpdate("true");
    configuration.setHistory("full");
    configuration.setJobExecutorActivate(false);
    List<ProcessEnginePlugin> plugins =
        List.of(
            new SpinProcessEnginePlugin(),
            new TaskFormsPlugin(
                List.of(handling), List.of(), jdbc, Clock.fixed(NOW, ZoneOffset.UTC)));
    configuration.setProcessEnginePlugins(plugins);
    engine = configuration.buildProcessEngine();
    engine
        .getRepositoryService()
        .createDeployment()
        .addString("processes/report.bpmn", text("ru/vekha/engine/form/camunda/report.bpmn"))
        .addString("forms/hand-in-report.form", text("ru/vekha/engine/form/hand-in-report.form"))
        .deploy();
  }

  @Override
  public void afterEach(ExtensionContext context) {
    engine.getIdentityService().clearAuthentication();
    engine
        .getRuntimeService()
        .createProcessInstanceQuery()
        .list()
        .forEach(
            running ->
                engine.getRuntimeService().deleteProcessInstance(running.getId(), "end of test"));
    handling.reset();
  }

  @Override
  public void afterAll(ExtensionContext context) {
    engine.close();
  }

  /** Starts the process and returns its task, seen by the curator it is assigned to. */
  Task reportTask() {
    String instance =
        engine
            .getRuntimeService()
            .startProcessInstanceByKey("report", Map.of("roadmapId", "roadmap-1"))
            .getId();
    engine.getIdentityService().setAuthenticatedUserId("curator");
    return taskOf(instance);
  }

  Task taskOf(String instance) {
    return engine.getTaskService().createTaskQuery().processInstanceId(instance).singleResult();
  }

  static String text(String resource) {
    try {
      return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String migration(String file) {
    return text("db/migration/" + file);
  }
}
