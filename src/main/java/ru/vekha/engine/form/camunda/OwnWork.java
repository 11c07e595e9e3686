package ru.vekha.engine.form.camunda;

import java.util.concurrent.Callable;
import org.camunda.bpm.engine.impl.context.Context;

/**
 * What Vekha does with a form that a user may work on: its own work, for which the user needs no
 * further rights. The engine treats the Java code of a process in the same way.
 */
final class OwnWork {

  private OwnWork() {}

  static <T> T withoutRightsOfTheUser(Callable<T> work) {
    return Context.getCommandContext().runWithoutAuthorization(work);
  }
}
