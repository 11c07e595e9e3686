package ru.vekha.engine;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The task whose form is opened or handed in.
 *
 * @param variables what the engine keeps for the task and its process; variables without a value
 *     are left out
 */
public record TaskFormContext(
    String taskId,
    String taskDefinitionKey,
    String processInstanceId,
    @Nullable String tenantId,
    Map<String, Object> variables) {

  public TaskFormContext {
    variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
  }
}
