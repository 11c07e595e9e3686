package ru.vekha.engine.form.camunda;

import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.HandleTaskBpmnErrorCmd;
import org.camunda.bpm.engine.impl.cmd.HandleTaskEscalationCmd;
import org.camunda.bpm.engine.impl.cmd.PatchTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.RemoveTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SetTaskVariablesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import ru.vekha.engine.FormRefused;

/**
 * Refuses a signed-in user the engine's other ways to put data into a task or to end it: they need
 * no more rights than the form and know no check. Vekha's own work does not use them.
 */
final class BypassInterceptor extends CommandInterceptor {

  private static final Set<Class<?>> WAYS_ROUND =
      Set.of(
          SetTaskVariablesCmd.class,
          PatchTaskVariablesCmd.class,
          RemoveTaskVariablesCmd.class,
          HandleTaskBpmnErrorCmd.class,
          HandleTaskEscalationCmd.class,
          SubmitStartFormCmd.class);

  @Override
  public <T> T execute(Command<T> command) {
    if (WAYS_ROUND.contains(command.getClass())
        && Context.getCommandContext().getAuthenticatedUserId() != null) {
      throw FormRefused.because("Данные задачи принимаются только через её форму");
    }
    return next.execute(command);
  }
}
