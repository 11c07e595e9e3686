package ru.vekha.engine.web;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the filter of errors around everything that answers for the engine. */
@Configuration(proxyBeanMethods = false)
class ErrorFilterConfiguration {

  @Bean
  FilterRegistrationBean<RussianErrorFilter> russianErrorFilter() {
    FilterRegistrationBean<RussianErrorFilter> registration =
        new FilterRegistrationBean<>(new RussianErrorFilter());
    registration.addUrlPatterns("/camunda/api/*");
    registration.setOrder(50);
    return registration;
  }
}
