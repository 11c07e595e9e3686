package ru.vekha.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ru.vekha.engine.model.ProjectModels;

/**
 * Runs after all other tests and looks back at them: every sequence flow was taken by some test,
 * and every test that the list of rules names has run and passed.
 */
class ProofIT {

  private static final Pattern FLOW = Pattern.compile("<bpmn:sequenceFlow id=\"([^\"]+)\"");
  private static final Pattern PROCESS = Pattern.compile("<bpmn:process id=\"([^\"]+)\"");

  @Test
  void everySequenceFlowWasTakenBySomeTest() {
    Set<String> taken = TakenFlows.ofAllTests();
    List<String> missing = new ArrayList<>();
    StringBuilder report = new StringBuilder("Path coverage (sequence flows taken by tests):\n");
    for (Path model : ProjectModels.ofProject().processes()) {
      String xml = read(model);
      Matcher process = PROCESS.matcher(xml);
      assertThat(process.find()).as(model + " has a process").isTrue();
      List<String> flows =
          FLOW.matcher(xml).results().map(flow -> process.group(1) + " " + flow.group(1)).toList();
      List<String> untaken = flows.stream().filter(flow -> !taken.contains(flow)).toList();
      report.append(
          "  %-28s %3d of %3d%n"
              .formatted(process.group(1), flows.size() - untaken.size(), flows.size()));
      missing.addAll(untaken);
    }
    System.out.println(report);
    assertThat(missing).as("sequence flows that no test has taken").isEmpty();
  }

  @Test
  void everyTestThatARuleNamesHasRunAndPassed() {
    Set<String> passed = TestReports.passed();
    assertThat(
            ProvedRule.all().stream()
                .flatMap(rule -> rule.tests().stream().map(test -> rule.id() + " " + test))
                .filter(named -> !passed.contains(named.substring(named.indexOf(' ') + 1))))
        .as("tests named in %s that did not run or did not pass", ProvedRule.FILE)
        .isEmpty();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
