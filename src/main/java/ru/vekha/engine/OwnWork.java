package ru.vekha.engine;

import java.util.List;
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
   * it has to reach. Outside the engine's command nobody is signed in to the engine, so nothing
   * keeps organisations apart there but the caller's own check.
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

  /**
   * What a person does outside the web apps, with that person's rights and no others; afterwards
   * nobody is signed in to the engine, as before.
   */
  public static void withRightsOf(
      IdentityService identity,
      String personId,
      List<String> groups,
      List<String> tenants,
      Runnable work) {
    identity.setAuthentication(personId, groups, tenants);
    try {
      work.run();
    } finally {
      identity.clearAuthentication();
    }
  }
}
