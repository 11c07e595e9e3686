package ru.vekha.engine.form.camunda;

import java.time.Clock;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.engine.TaskDoers;
import ru.vekha.engine.TaskFormHandling;

/** Puts the check of task forms into the application's engine. */
@Configuration(proxyBeanMethods = false)
class TaskFormsConfiguration {

  @Bean
  ProcessEnginePlugin taskForms(
      ObjectProvider<TaskFormHandling> handlings,
      ObjectProvider<TaskDoers> doers,
      JdbcClient jdbc,
      Clock clock) {
    return new TaskFormsPlugin(handlings, doers, jdbc, clock);
  }
}
