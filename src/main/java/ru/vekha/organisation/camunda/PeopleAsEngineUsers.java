package ru.vekha.organisation.camunda;

import java.util.List;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.GroupQuery;
import org.camunda.bpm.engine.identity.NativeUserQuery;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.identity.TenantQuery;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.identity.UserQuery;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.ReadOnlyIdentityProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.jspecify.annotations.Nullable;

/**
 * Vekha's people, roles and organisations as the engine's users, groups and tenants. Read-only: the
 * engine cannot make a user, and it never checks a password, since signing in is Vekha's.
 */
final class PeopleAsEngineUsers implements ReadOnlyIdentityProvider {

  private final Directory directory;

  PeopleAsEngineUsers(Directory directory) {
    this.directory = directory;
  }

  @Override
  public @Nullable User findUserById(String userId) {
    List<User> found = directory.users((UserSearch) new UserSearch(directory).userId(userId), null);
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  public UserQuery createUserQuery() {
    return new UserSearch(directory, executor());
  }

  @Override
  public UserQuery createUserQuery(CommandContext context) {
    return new UserSearch(directory);
  }

  @Override
  public NativeUserQuery createNativeUserQuery() {
    throw new UnsupportedOperationException("People are not in the engine's tables");
  }

  @Override
  public boolean checkPassword(String userId, String password) {
    return false;
  }

  @Override
  public @Nullable Group findGroupById(String groupId) {
    return createGroupQuery().groupId(groupId).singleResult();
  }

  @Override
  public GroupQuery createGroupQuery() {
    return new GroupSearch(directory, executor());
  }

  @Override
  public GroupQuery createGroupQuery(CommandContext context) {
    return new GroupSearch(directory);
  }

  @Override
  public @Nullable Tenant findTenantById(String tenantId) {
    List<Tenant> found = directory.tenants(List.of(tenantId));
    return found.isEmpty() ? null : found.get(0);
  }

  @Override
  public TenantQuery createTenantQuery() {
    return new TenantSearch(directory, executor());
  }

  @Override
  public TenantQuery createTenantQuery(CommandContext context) {
    return new TenantSearch(directory);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  private static CommandExecutor executor() {
    return Context.getProcessEngineConfiguration().getCommandExecutorTxRequired();
  }
}
