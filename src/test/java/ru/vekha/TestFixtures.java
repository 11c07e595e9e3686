package ru.vekha;

import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import ru.vekha.engine.form.camunda.ReportHandling;
import ru.vekha.execution.DraftSettling;
import ru.vekha.execution.RoadmapSetUp;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.People;
import ru.vekha.proof.FlowRecorder;
import ru.vekha.town.Cards;
import ru.vekha.town.Desk;
import ru.vekha.town.Launches;
import ru.vekha.town.RandomWork;
import ru.vekha.town.ServiceRuns;
import ru.vekha.town.TestTowns;

/** What every test of the whole application works with. */
@TestConfiguration(proxyBeanMethods = false)
class TestFixtures {

  @Bean
  @Primary
  MovableClock movableClock() {
    return new MovableClock();
  }

  @Bean
  FlowRecorder flowRecorder() {
    return new FlowRecorder();
  }

  @Bean
  ReportHandling reportHandling() {
    return new ReportHandling();
  }

  @Bean
  TestTowns testTowns(Organisations organisations, People people, JdbcClient jdbc) {
    return new TestTowns(organisations, people, jdbc);
  }

  @Bean
  Launches launches(RoadmapSetUp setUp, DraftSettling settling) {
    return new Launches(setUp, settling);
  }

  @Bean
  Cards cards(JdbcClient jdbc) {
    return new Cards(jdbc);
  }

  @Bean
  RandomWork randomWork(Launches launches, ServiceRuns runs, JdbcClient jdbc) {
    return new RandomWork(launches, runs, jdbc);
  }

  @Bean
  Desk desk(ProcessEngine engine) {
    return new Desk(engine);
  }

  @Bean
  ServiceRuns serviceRuns(ProcessEngine engine) {
    return new ServiceRuns(engine);
  }

  /**
   * No test leaves its time or its user to the next, and no class the work of its towns: the runs
   * that serve everybody would do all of it again and again for those that come later.
   */
  static final class Tidy implements AfterEachCallback, AfterAllCallback {

    @Override
    public void afterAll(ExtensionContext tests) {
      SpringExtension.getApplicationContext(tests)
          .getBean(JdbcClient.class)
          .sql(
              "UPDATE control_card SET state = 'WITHDRAWN'"
                  + " WHERE state NOT IN ('CLOSED', 'WITHDRAWN')")
          .update();
    }

    @Override
    public void afterEach(ExtensionContext test) {
      var beans = SpringExtension.getApplicationContext(test);
      beans.getBean(MovableClock.class).reset();
      beans.getBean(IdentityService.class).clearAuthentication();
    }
  }
}
