package ru.vekha.engine.form.camunda;

import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ResourceEntity;
import ru.vekha.engine.form.FormSchemaReader;

/**
 * Refuses to deploy a form that submissions cannot be checked against, or that no module handles.
 * Forms deployed before are not looked at again: running work needs them as they are.
 */
final class FormDeploymentCheck implements Deployer {

  private final FormSchemaReader reader = new FormSchemaReader();
  private final FormHandlings handlings;

  FormDeploymentCheck(FormHandlings handlings) {
    this.handlings = handlings;
  }

  @Override
  public void deploy(DeploymentEntity deployment) {
    if (deployment.isNew()) {
      deployment.getResources().values().stream()
          .filter(resource -> resource.getName().endsWith(".form"))
          .forEach(this::check);
    }
  }

  private void check(ResourceEntity resource) {
    String key = reader.read(new String(resource.getBytes(), StandardCharsets.UTF_8)).key();
    String file = resource.getName().substring(resource.getName().lastIndexOf('/') + 1);
    if (!file.equals(key + ".form")) {
      throw new IllegalArgumentException(
          "The form %s stands in a file named %s".formatted(key, file));
    }
    handlings.of(key);
  }
}
