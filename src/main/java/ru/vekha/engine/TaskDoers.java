package ru.vekha.engine;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says in whose right a user does a task. There is at most one bean of it. */
public interface TaskDoers {

  /**
   * A task as far as its people are concerned.
   *
   * @param tenantId the organisation whose work it is
   * @param groups the roles that it is offered to
   * @param assignee who has it
   * @param owner whose it is while somebody else has it
   */
  record Held(
      @Nullable String tenantId,
      Collection<String> groups,
      @Nullable String assignee,
      @Nullable String owner) {}

  /**
   * The person in whose place the user does the task; nothing when it is the user's own.
   *
   * @throws FormRefused if the user has no right to it: the engine knows a user's groups and
   *     organisations, but not which group is held in which organisation
   */
  Optional<String> inPlaceOf(String userId, Held task);
}
