package ru.vekha.organisation.camunda;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.GroupQueryImpl;
import org.camunda.bpm.engine.impl.Page;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.camunda.bpm.engine.impl.persistence.entity.GroupEntity;
import ru.vekha.organisation.Role;

/** The engine's group query: the groups are the roles. */
final class GroupSearch extends GroupQueryImpl {

  private static final long serialVersionUID = 1L;

  private final transient Directory directory;

  GroupSearch(Directory directory, CommandExecutor executor) {
    super(executor);
    this.directory = directory;
  }

  GroupSearch(Directory directory) {
    this.directory = directory;
  }

  @Override
  public long executeCount(CommandContext context) {
    return groups().size();
  }

  @Override
  public List<Group> executeList(CommandContext context, Page page) {
    return PageOf.list(groups(), page);
  }

  private List<Group> groups() {
    if (name != null || nameLike != null || type != null || tenantId != null) {
      return List.of();
    }
    Stream<Role> roles = Arrays.stream(Role.values());
    if (userId != null) {
      List<String> held = directory.groupsOf(userId);
      roles = roles.filter(role -> held.contains(role.groupId()));
    }
    if (id != null) {
      roles = roles.filter(role -> role.groupId().equals(id));
    }
    if (ids != null) {
      List<String> asked = List.of(ids);
      roles = roles.filter(role -> asked.contains(role.groupId()));
    }
    return roles.map(GroupSearch::group).toList();
  }

  static Group group(Role role) {
    GroupEntity group = new GroupEntity(role.groupId());
    group.setName(role.title());
    group.setType("VEKHA");
    return group;
  }
}
