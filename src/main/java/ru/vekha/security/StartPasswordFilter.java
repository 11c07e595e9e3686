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
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Leads a person with a start password to the page where it is changed; until then nothing else is
 * answered: pages redirect, calls are refused.
 */
@Component
class StartPasswordFilter extends OncePerRequestFilter {

  private final Accounts accounts;

  StartPasswordFilter(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (isOpen(request.getRequestURI())
        || authentication == null
        || !(authentication.getPrincipal() instanceof SignedInPerson person)
        || !accounts.mustChange(person.id())) {
      chain.doFilter(request, response);
    } else if (request.getMethod().equals("GET") && !isCall(request.getRequestURI())) {
      response.sendRedirect("/account");
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static boolean isOpen(String path) {
    return path.equals("/account")
        || path.equals("/error")
        || path.equals("/sign-in")
        || path.startsWith("/public/")
        || path.startsWith("/actuator/");
  }

  private static boolean isCall(String path) {
    return path.startsWith("/camunda/api/") || path.startsWith("/vekha/");
  }

  /** The filter belongs to the security chain alone. */
  @Configuration(proxyBeanMethods = false)
  static class NotOnItsOwn {

    @Bean
    FilterRegistrationBean<StartPasswordFilter> startPasswordRegistration(
        StartPasswordFilter filter) {
      FilterRegistrationBean<StartPasswordFilter> registration =
          new FilterRegistrationBean<>(filter);
      registration.setEnabled(false);
      return registration;
    }
  }
}
