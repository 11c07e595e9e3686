package ru.vekha.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import ru.vekha.organisation.People;
import ru.vekha.organisation.Person;

/** Ends the session of a person whose account has been closed, at the next request. */
@Component
class StillActiveFilter extends OncePerRequestFilter {

  private final People people;

  StillActiveFilter(People people) {
    this.people = people;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof SignedInPerson person
        && people.find(person.id()).filter(Person::active).isEmpty()) {
      new SecurityContextLogoutHandler().logout(request, response, authentication);
    }
    chain.doFilter(request, response);
  }

  /** The filter belongs to the security chain alone. */
  @Configuration(proxyBeanMethods = false)
  static class NotOnItsOwn {

    @Bean
    FilterRegistrationBean<StillActiveFilter> stillActiveRegistration(StillActiveFilter filter) {
      FilterRegistrationBean<StillActiveFilter> registration = new FilterRegistrationBean<>(filter);
      registration.setEnabled(false);
      return registration;
    }
  }
}
