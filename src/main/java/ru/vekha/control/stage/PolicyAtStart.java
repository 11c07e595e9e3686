package ru.vekha.control.stage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * Reads the table of stages before the port opens. A table that cannot be used stops the start, and
 * the one that was in force stays in force on the other nodes.
 */
@Component
class PolicyAtStart implements SmartInitializingSingleton {

  static final String FILE = "lateness-stages.dmn";
  private static final String SHIPPED = "/policies/" + FILE;
  private static final Logger LOG = LoggerFactory.getLogger(PolicyAtStart.class);

  private final ControlRules rules;
  private final LatenessPolicies policies;
  private final StageRecomputing recomputing;

  PolicyAtStart(ControlRules rules, LatenessPolicies policies, StageRecomputing recomputing) {
    this.rules = rules;
    this.policies = policies;
    this.recomputing = recomputing;
  }

  @Override
  public void afterSingletonsInstantiated() {
    boolean changed = rules.policyFolder().isEmpty() ? shipped() : fromFolder();
    int version = policies.current().version();
    if (changed) {
      LOG.info("Stages of lateness: version {} is in force", version);
    }
    // Not only after a change: a start may have been cut off before all were marked.
    int marked = recomputing.markAll(version);
    if (marked > 0) {
      LOG.info("Stages of {} cards will be worked out by version {}", marked, version);
    }
  }

  private boolean shipped() {
    try (InputStream in = PolicyAtStart.class.getResourceAsStream(SHIPPED)) {
      return policies.keep(FILE, Objects.requireNonNull(in, SHIPPED).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean fromFolder() {
    Path file = Path.of(rules.policyFolder(), FILE);
    try {
      return policies.keep(file.toString(), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new StageTableRefused(file.toString(), "файл не прочитан. " + e.getClass().getName());
    }
  }
}
