package ru.vekha.security.camunda;

import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;

import java.util.EnumSet;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ru.vekha.organisation.Role;

/**
 * What each role may do in the engine, written before the port opens. The tenant check narrows
 * every right to the person's own organisation; tasks are opened to their candidates by the engine
 * itself.
 */
@Component
class EngineRights implements SmartInitializingSingleton {

  /** Those who see all tasks of their organisation, not only the ones they may take. */
  private static final Set<Role> WHOLE_ORGANISATION =
      EnumSet.of(
          Role.ORGANISATION_HEAD,
          Role.CURATOR,
          Role.METHODIST,
          Role.DEPUTY_HEAD,
          Role.CONTROLLER,
          Role.AUDITOR,
          Role.REGIONAL_CENTRE);

  private final AuthorizationService authorizations;
  private final TransactionTemplate transaction;

  EngineRights(AuthorizationService authorizations, TransactionTemplate transaction) {
    this.authorizations = authorizations;
    this.transaction = transaction;
  }

  @Override
  public void afterSingletonsInstantiated() {
    transaction.executeWithoutResult(
        status -> {
          for (Role role : Role.values()) {
            grantTo(role);
          }
        });
  }

  private void grantTo(Role role) {
    grant(role, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
    grant(role, Resources.APPLICATION, "welcome", Permissions.ACCESS);
    grant(role, Resources.FILTER, Authorization.ANY, Permissions.READ);
    if (role.usesCockpit()) {
      grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS);
    }
    if (WHOLE_ORGANISATION.contains(role)) {
      grant(
          role,
          Resources.PROCESS_DEFINITION,
          Authorization.ANY,
          ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_INSTANCE,
          ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
          ProcessDefinitionPermissions.READ_TASK,
          ProcessDefinitionPermissions.READ_TASK_VARIABLE,
          ProcessDefinitionPermissions.READ_HISTORY,
          ProcessDefinitionPermissions.READ_HISTORY_VARIABLE);
    } else {
      grant(
          role,
          Resources.PROCESS_DEFINITION,
          Authorization.ANY,
          ProcessDefinitionPermissions.READ,
          ProcessDefinitionPermissions.READ_TASK_VARIABLE);
    }
  }

  private void grant(Role role, Resource resource, String id, Permission... permissions) {
    Authorization found =
        authorizations
            .createAuthorizationQuery()
            .authorizationType(AUTH_TYPE_GRANT)
            .groupIdIn(role.groupId())
            .resourceType(resource)
            .resourceId(id)
            .singleResult();
    Authorization right =
        found == null ? authorizations.createNewAuthorization(AUTH_TYPE_GRANT) : found;
    right.setGroupId(role.groupId());
    right.setResource(resource);
    right.setResourceId(id);
    right.setPermissions(permissions);
    authorizations.saveAuthorization(right);
  }
}
