package ru.vekha.engine.form.camunda;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import ru.vekha.engine.TaskFormHandling;

/**
 * The modules' handlings by form. They are looked up when the first form is deployed or opened:
 * they use the engine, so they cannot exist before it.
 */
final class FormHandlings {

  private final Iterable<TaskFormHandling> source;
  private volatile @Nullable Map<String, TaskFormHandling> byForm;

  FormHandlings(Iterable<TaskFormHandling> source) {
    this.source = source;
  }

  TaskFormHandling of(String formKey) {
    TaskFormHandling handling = all().get(formKey);
    if (handling == null) {
      throw new IllegalStateException("No TaskFormHandling handles the form " + formKey);
    }
    return handling;
  }

  private Map<String, TaskFormHandling> all() {
    Map<String, TaskFormHandling> known = byForm;
    if (known == null) {
      known =
          StreamSupport.stream(source.spliterator(), false)
              .collect(Collectors.toMap(TaskFormHandling::formKey, Function.identity()));
      byForm = known;
    }
    return known;
  }
}
