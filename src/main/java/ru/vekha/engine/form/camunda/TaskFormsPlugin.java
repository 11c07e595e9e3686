package ru.vekha.engine.form.camunda;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import ru.vekha.engine.TaskDoers;
import ru.vekha.engine.TaskFormHandling;
import ru.vekha.engine.form.FormCheck;

/** Builds the check of task forms into an engine, beside whatever else is built into it. */
final class TaskFormsPlugin extends AbstractProcessEnginePlugin {

  private final FormHandlings handlings;
  private final TaskForms forms;
  private final TaskUsers users;

  /**
   * @param handlings read when the first form is deployed or opened
   * @param doers read when the first form is handed in
   * @param jdbc works in the engine's own transactions
   */
  TaskFormsPlugin(
      Iterable<TaskFormHandling> handlings,
      Iterable<TaskDoers> doers,
      JdbcClient jdbc,
      Clock clock) {
    this.handlings = new FormHandlings(handlings);
    this.users = new TaskUsers(doers);
    this.forms =
        new TaskForms(
            new DeployedForms(),
            this.handlings,
            new FormCheck(clock),
            new FormSubmissions(jdbc, clock),
            users);
  }

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    engine.setCustomPostBPMNParseListeners(
        with(engine.getCustomPostBPMNParseListeners(), new TaskFormParseListener(forms, users)));
    engine.setCustomSessionFactories(
        with(engine.getCustomSessionFactories(), new FormPass.Factory()));
    engine.setCustomPreCommandInterceptorsTxRequired(
        with(engine.getCustomPreCommandInterceptorsTxRequired(), new RefusalInterceptor()));
    engine.setCustomPreCommandInterceptorsTxRequiresNew(
        with(engine.getCustomPreCommandInterceptorsTxRequiresNew(), new RefusalInterceptor()));
    engine.setCustomPostCommandInterceptorsTxRequired(
        with(
            with(engine.getCustomPostCommandInterceptorsTxRequired(), new BypassInterceptor()),
            new ShownValuesInterceptor(forms)));
    engine.setCustomPreDeployers(
        with(engine.getCustomPreDeployers(), new FormDeploymentCheck(handlings)));
  }

  private static <T> List<T> with(@Nullable List<T> others, T added) {
    List<T> all = others == null ? new ArrayList<>() : new ArrayList<>(others);
    all.add(added);
    return all;
  }
}
