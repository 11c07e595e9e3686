package ru.vekha.engine.form.camunda;

import java.util.HashSet;
import java.util.Set;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Session;
import org.camunda.bpm.engine.impl.interceptor.SessionFactory;
import org.jspecify.annotations.Nullable;
import ru.vekha.engine.FormRefused;

/**
 * Which tasks' forms have been taken in by the running command. A task with a form is completed
 * only with such a pass, and each pass is good for one completion.
 */
final class FormPass implements Session {

  private final Set<String> taskIds = new HashSet<>();
  private @Nullable FormRefused refusal;

  static FormPass current() {
    return Context.getCommandContext().getSession(FormPass.class);
  }

  void grant(String taskId) {
    taskIds.add(taskId);
  }

  /** Uses the pass up, or refuses the completion. */
  void use(String taskId) {
    if (!taskIds.remove(taskId)) {
      refuse("Задачу можно выполнить только через её форму");
    }
  }

  /** Fails the command, even if a model's error event swallows the exception on its way. */
  void refuse(String reason) {
    refusal = FormRefused.because(reason);
    throw refusal;
  }

  @Override
  public void flush() {
    if (refusal != null) {
      throw refusal;
    }
  }

  @Override
  public void close() {
    taskIds.clear();
  }

  /** Gives every command its own passes. */
  static final class Factory implements SessionFactory {

    @Override
    public Class<?> getSessionType() {
      return FormPass.class;
    }

    @Override
    public Session openSession() {
      return new FormPass();
    }
  }
}
