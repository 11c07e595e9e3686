package ru.vekha.security.camunda;

import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Registers the filters that stand between Spring Security and the web apps. */
@Configuration(proxyBeanMethods = false)
class WebAppFilters {

  @Bean
  FilterRegistrationBean<PageNonceFilter> pageNonceFilter() {
    FilterRegistrationBean<PageNonceFilter> registration =
        new FilterRegistrationBean<>(new PageNonceFilter());
    registration.addUrlPatterns("/camunda/app/*");
    registration.setOrder(100);
    return registration;
  }

  @Bean
  FilterRegistrationBean<ContainerBasedAuthenticationFilter> webAppSignOnFilter() {
    FilterRegistrationBean<ContainerBasedAuthenticationFilter> registration =
        new FilterRegistrationBean<>(new ContainerBasedAuthenticationFilter());
    registration.addInitParameter("authentication-provider", SpringSignOn.class.getName());
    registration.addUrlPatterns("/camunda/app/*", "/camunda/api/*");
    registration.setOrder(200);
    return registration;
  }
}
