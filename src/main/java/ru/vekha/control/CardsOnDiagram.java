package ru.vekha.control;

import java.util.Map;
import java.util.Set;

/**
 * Says which assignments, or parts of them, stand at the steps of a diagram; whoever owns processes
 * has a bean.
 */
public interface CardsOnDiagram {

  /** By the id of the step; empty for a process that is not this bean's. */
  Map<String, Set<CardsAt>> of(String definitionKey, String definitionId);
}
