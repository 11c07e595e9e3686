package ru.vekha;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a change of engine would cost is known by name. */
class EngineInternalsTest {

  private static final Path DECISION = Path.of("docs/adr/0004-engine-internals.md");
  private static final String INTERNALS = "org.camunda.bpm.engine.impl.";

  @Test
  void everyEngineInternalInUseIsListedInTheDecisionAndNoOther() throws IOException {
    assertThat(listed()).as("types in %s", DECISION).isEqualTo(used());
  }

  private static Set<String> listed() throws IOException {
    return MarkdownTable.in(DECISION, "type").rows().stream()
        .map(row -> INTERNALS + row.get(0))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> used() {
    return new ClassFileImporter()
        .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("ru.vekha").stream()
            .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
            .map(Dependency::getTargetClass)
            .map(target -> target.getBaseComponentType().getName())
            .filter(name -> name.startsWith(INTERNALS))
            .map(name -> name.replaceFirst("\\$.*", ""))
            .collect(Collectors.toCollection(TreeSet::new));
  }
}
