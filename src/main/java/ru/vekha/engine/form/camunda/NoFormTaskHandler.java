package ru.vekha.engine.form.camunda;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.variable.VariableMap;
import ru.vekha.engine.FormRefused;

/** A task without a form takes no data: nothing says what it may be. */
final class NoFormTaskHandler extends DescribingTaskFormHandler {

  NoFormTaskHandler(TaskFormHandler describing) {
    super(describing);
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    if (!submitted.isEmpty()) {
      throw FormRefused.because("У задачи нет формы, данные к ней не принимаются");
    }
  }
}
