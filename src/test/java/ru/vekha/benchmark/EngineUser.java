package ru.vekha.benchmark;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;

/** Somebody at work in the engine, with the groups and tenants that the web apps would find. */
record EngineUser(String id, List<String> groups, List<String> tenants) {

  static EngineUser of(String id, IdentityService identity) {
    return new EngineUser(
        id,
        identity.createGroupQuery().groupMember(id).list().stream().map(Group::getId).toList(),
        identity.createTenantQuery().userMember(id).includingGroupsOfUser(true).list().stream()
            .map(Tenant::getId)
            .toList());
  }

  void does(IdentityService identity, Runnable work) {
    identity.setAuthentication(id, groups, tenants);
    try {
      work.run();
    } finally {
      identity.clearAuthentication();
    }
  }
}
