package ru.vekha.engine;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/**
 * Work that Vekha does by itself and not with the rights of whoever set it off. The only class that
 * lays rights aside, so everything done without them is found by looking for its callers.
 */
public final class OwnWork {

  private OwnWork() {}

  /**
   * What Vekha does with a form that a user may work on: the user needs no further rights for it.
   * The engine treats the Java code of a process in the same way. Organisations stay apart.
   */
  public static <T> T withoutRightsOfTheUser(Callable<T> work) {
    return Context.getCommandContext().runWithoutAuthorization(work);
  }

  /**
   * What one organisation's work means for another: its own people would not see the instance that
   * it has to reach. Inside the engine's command; on a page nobody is known to the engine, and
   * there is nothing to lay aside.
   */
  public static void acrossOrganisations(Runnable work) {
    CommandContext command = Context.getCommandContext();
    if (command == null) {
      work.run();
      return;
    }
    boolean checked = command.isTenantCheckEnabled();
    command.disableTenantCheck();
    try {
      work.run();
    } finally {
      if (checked) {
        command.enableTenantCheck();
      }
    }
  }

  /**
   * For the rest of the running job: the job executor works as the organisation that the job
   * belongs to, and a run that serves all of them belongs to none.
   */
  public static void forAllOrganisations(IdentityService identity) {
    identity.clearAuthentication();
  }
}
