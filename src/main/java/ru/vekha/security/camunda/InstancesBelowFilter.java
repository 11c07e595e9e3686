package ru.vekha.security.camunda;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.filter.OncePerRequestFilter;
import ru.vekha.organisation.Access;

/**
 * Opens single process instances of organisations below to those who look after them. A manager is
 * a member of the authority only, since nobody above 40,000 schools could drag their tenants into
 * every query; for a request that names instances, their tenants are added after Vekha's own check,
 * for that request alone.
 */
final class InstancesBelowFilter extends OncePerRequestFilter {

  private final IdentityService identity;
  private final Access access;
  private final JdbcClient jdbc;

  InstancesBelowFilter(IdentityService identity, Access access, JdbcClient jdbc) {
    this.identity = identity;
    this.access = access;
    this.jdbc = jdbc;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication user = identity.getCurrentAuthentication();
    if (user == null || user.getUserId() == null) {
      chain.doFilter(request, response);
      return;
    }
    NamedInstances named = NamedInstances.in(request);
    List<String> added = tenants(user, named.ids());
    if (!added.isEmpty()) {
      List<String> tenants = new ArrayList<>(user.getTenantIds());
      tenants.addAll(added);
      identity.setAuthentication(user.getUserId(), user.getGroupIds(), tenants);
    }
    chain.doFilter(named.request(), response);
  }

  private List<String> tenants(Authentication user, Set<String> instances) {
    Set<String> tenants = new TreeSet<>();
    for (String instance : instances) {
      String tenant = tenantOf(instance);
      if (tenant != null
          && !user.getTenantIds().contains(tenant)
          && access.mayRead(user.getUserId(), tenant)) {
        tenants.add(tenant);
      }
    }
    return List.copyOf(tenants);
  }

  private @Nullable String tenantOf(String instance) {
    return jdbc.sql("SELECT tenant_id_ FROM act_hi_procinst WHERE proc_inst_id_ = :id")
        .param("id", instance)
        .query(String.class)
        .optional()
        .orElse(null);
  }
}
