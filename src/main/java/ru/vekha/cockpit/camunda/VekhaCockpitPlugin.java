package ru.vekha.cockpit.camunda;

import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/**
 * The board of what is late. Found by the web app through {@code META-INF/services}, hence public
 * and without dependencies.
 */
public final class VekhaCockpitPlugin extends AbstractCockpitPlugin {

  static final String ID = "vekha-cockpit";

  @Override
  public String getId() {
    return ID;
  }

  @Override
  public Set<Class<?>> getResourceClasses() {
    return Set.of(CockpitScripts.class);
  }
}
