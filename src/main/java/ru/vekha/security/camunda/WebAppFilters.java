package ru.vekha.security.camunda;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.webapp.impl.security.auth.ContainerBasedAuthenticationFilter;
import org.springframework.boot.autoconfigure.security.SecurityProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.organisation.Access;

/** Registers the filters that stand between Spring Security and the web apps. */
@Configuration(proxyBeanMethods = false)
class WebAppFilters {

  /** In front of Spring Security, whose refusals are reworded too. */
  @Bean
  FilterRegistrationBean<RussianErrorsFilter> russianErrorsFilter() {
    FilterRegistrationBean<RussianErrorsFilter> registration =
        new FilterRegistrationBean<>(new RussianErrorsFilter());
    registration.addUrlPatterns("/camunda/api/*");
    registration.setOrder(SecurityProperties.DEFAULT_FILTER_ORDER - 1);
    return registration;
  }

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

  /**
   * Filters named by servlet run after all that are named by path, so the user is known by then.
   */
  @Bean
  FilterRegistrationBean<InstancesBelowFilter> instancesBelowFilter(
      @Lazy IdentityService identity, Access access, JdbcClient jdbc) {
    FilterRegistrationBean<InstancesBelowFilter> registration =
        new FilterRegistrationBean<>(new InstancesBelowFilter(identity, access, jdbc));
    registration.setServletNames(List.of("Engine Api", "Cockpit Api", "Tasklist Api"));
    registration.setMatchAfter(true);
    return registration;
  }
}
