package ru.vekha.cockpit.camunda;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/**
 * The assignment and its documents beside every task, and a line in the list. Found by the web app
 * through {@code META-INF/services}, hence public and without dependencies.
 */
public final class VekhaTasklistPlugin extends AbstractTasklistPlugin {

  static final String ID = "vekha-tasklist";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(TasklistScripts.class);
  }
}
