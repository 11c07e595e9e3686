package ru.vekha.engine.camunda;

import org.camunda.bpm.engine.TaskService;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Puts the filter of errors around everything that answers for the engine. */
@Configuration(proxyBeanMethods = false)
class ErrorFilterConfiguration {

  @Bean
  FilterRegistrationBean<RussianErrorFilter> russianErrorFilter(@Lazy TaskService tasks) {
    FilterRegistrationBean<RussianErrorFilter> registration =
        new FilterRegistrationBean<>(new RussianErrorFilter(tasks));
    registration.addUrlPatterns("/camunda/api/*");
    registration.setOrder(50);
    return registration;
  }
}
