package ru.vekha.organisation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import ru.vekha.engine.FormRefused;
import ru.vekha.engine.TaskDoers;

/** A task is done by whoever has its role in its organisation, or stands in for such a person. */
@Component
class TaskDoersByRole implements TaskDoers {

  private final People people;
  private final StandIns standIns;

  TaskDoersByRole(People people, StandIns standIns) {
    this.people = people;
    this.standIns = standIns;
  }

  @Override
  public Optional<String> inPlaceOf(String userId, Held task) {
    List<String> absent =
        standIns.roles(userId).stream()
            .filter(each -> isOfferedTo(task, each))
            .map(Membership::personId)
            .toList();
    Optional<String> whose =
        Stream.of(task.owner(), task.assignee()).filter(absent::contains).findFirst();
    if (whose.isPresent()) {
      return whose;
    }
    if (people.ownMembershipsOf(userId).stream().anyMatch(each -> isOfferedTo(task, each))) {
      return Optional.empty();
    }
    if (!absent.isEmpty()) {
      return Optional.of(absent.get(0));
    }
    if (userId.equals(task.assignee()) && !isLeftFromSubstitution(userId, task)) {
      return Optional.empty();
    }
    throw FormRefused.because(
        "У вас нет роли, которой поручена эта задача. Если вы замещали другого сотрудника,"
            + " замещение закончилось.");
  }

  /** The deputy still has it, and it is about to be given back. */
  private boolean isLeftFromSubstitution(String userId, Held task) {
    return task.owner() != null
        || standIns.justEnded(userId).stream().anyMatch(each -> isOfferedTo(task, each));
  }

  private static boolean isOfferedTo(Held task, Membership membership) {
    return membership.organisationId().equals(task.tenantId())
        && task.groups().contains(membership.role().groupId());
  }
}
