package ru.vekha.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.Deployment;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys everything in {@code processes/} and {@code forms/} as one deployment before the port
 * opens, and lets every decision table answer every case. Resource names are the bare file names:
 * the engine's own scan names them by their place on disk, so the same model run from a jar and
 * from a build folder would become two versions.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

  private static final String NAME = "vekha";
  private static final List<String> PATTERNS =
      List.of(
          "classpath*:processes/*.bpmn", "classpath*:processes/*.dmn", "classpath*:forms/*.form");

  private final RepositoryService repository;
  private final ManagementService management;
  private final DecisionCheck decisions;

  ModelDeployment(
      RepositoryService repository, ManagementService management, DecisionCheck decisions) {
    this.repository = repository;
    this.management = management;
    this.decisions = decisions;
  }

  @Override
  public void afterSingletonsInstantiated() {
    DeploymentBuilder deployment =
        repository
            .createDeployment()
            .name(NAME)
            .source("application")
            .enableDuplicateFiltering(false);
    boolean any = false;
    for (Resource model : models()) {
      any = true;
      try (InputStream content = model.getInputStream()) {
        deployment.addInputStream(model.getFilename(), content);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    if (any) {
      deployment.deploy();
    }
    // Instances of earlier versions go on running on this node too.
    repository.createDeploymentQuery().deploymentName(NAME).list().stream()
        .map(Deployment::getId)
        .forEach(management::registerDeploymentForJobExecutor);
    decisions.check();
  }

  private static List<Resource> models() {
    PathMatchingResourcePatternResolver resolver = new PathMatchingResourcePatternResolver();
    return PATTERNS.stream()
        .flatMap(
            pattern -> {
              try {
                return Arrays.stream(resolver.getResources(pattern));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            })
        .sorted(Comparator.comparing(resource -> String.valueOf(resource.getFilename())))
        .toList();
  }
}
