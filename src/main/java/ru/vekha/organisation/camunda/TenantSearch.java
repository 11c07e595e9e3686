package ru.vekha.organisation.camunda;

import java.util.List;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.TenantQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;

/**
 * The engine's tenant query. It answers for a user or for named tenants only, never with all of
 * them: there may be 40,000.
 */
final class TenantSearch extends TenantQueryImpl {

  private static final long serialVersionUID = 1L;

  private final transient Directory directory;

  TenantSearch(Directory directory, CommandExecutor executor) {
    super(executor);
    this.directory = directory;
  }

  TenantSearch(Directory directory) {
    this.directory = directory;
  }

  @Override
  public long executeCount(CommandContext context) {
    return tenants().size();
  }

  @Override
  public List<Tenant> executeList(CommandContext context, Page page) {
    return PageOf.list(tenants(), page);
  }

  private List<Tenant> tenants() {
    if (userId != null) {
      return directory.tenants(directory.tenantsOf(userId));
    }
    if (id != null) {
      return directory.tenants(List.of(id));
    }
    return ids == null ? List.of() : directory.tenants(List.of(ids));
  }
}
