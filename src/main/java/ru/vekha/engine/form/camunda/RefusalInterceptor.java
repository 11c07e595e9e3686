package ru.vekha.engine.form.camunda;

import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.jspecify.annotations.Nullable;
import ru.vekha.engine.FormRefused;

/** Frees a refusal from the engine's wrappings, so that callers and REST see what it says. */
final class RefusalInterceptor extends CommandInterceptor {

  @Override
  public <T> T execute(Command<T> command) {
    try {
      return next.execute(command);
    } catch (ProcessEngineException e) {
      FormRefused refused = refusalIn(e);
      throw refused == null ? e : refused;
    }
  }

  private static @Nullable FormRefused refusalIn(@Nullable Throwable thrown) {
    for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
      if (cause instanceof FormRefused refused) {
        return refused;
      }
    }
    return null;
  }
}
