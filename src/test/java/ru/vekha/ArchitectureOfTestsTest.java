package ru.vekha;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import ru.vekha.architecture.TestRules;

/** Holds the tests themselves to a few rules. */
@AnalyzeClasses(packages = "ru.vekha", importOptions = ImportOption.OnlyIncludeTests.class)
class ArchitectureOfTestsTest {

  private static final Path MAIN = Path.of("src/main/java");
  private static final Path TEST = Path.of("src/test/java");

  @ArchTest static final ArchTests tests = ArchTests.in(TestRules.class);

  /** A JVM knows one description of a package; that of a test would hide the module's own. */
  @Test
  void noTestDescribesAPackageThatIsDescribedAlready() throws IOException {
    try (var files = Files.walk(TEST)) {
      assertThat(files.filter(file -> file.endsWith("package-info.java")))
          .noneMatch(file -> Files.exists(MAIN.resolve(TEST.relativize(file))));
    }
  }
}
