package ru.vekha.engine;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is set on the engine beyond its own settings in {@code application.yaml}. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

  /** The engine finds its tables made: it starts after the migrations. */
  @Bean
  @DependsOnDatabaseInitialization
  ProcessEnginePlugin schemaBeforeEngine() {
    return new AbstractProcessEnginePlugin() {};
  }
}
