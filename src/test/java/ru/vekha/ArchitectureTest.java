package ru.vekha;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.jspecify.annotations.NullMarked;
import ru.vekha.architecture.CodeRules;
import ru.vekha.architecture.EngineRules;
import ru.vekha.architecture.TimeRules;

/** Holds what is shipped to the rules of docs/adr. */
@AnalyzeClasses(packages = "ru.vekha", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  @ArchTest static final ArchTests engine = ArchTests.in(EngineRules.class);
  @ArchTest static final ArchTests time = ArchTests.in(TimeRules.class);
  @ArchTest static final ArchTests code = ArchTests.in(CodeRules.class);

  @ArchTest
  static void every_package_says_what_it_is_and_where_null_may_be(JavaClasses classes) {
    var unmarked =
        classes.getPackage("ru.vekha").getSubpackagesInTree().stream()
            .filter(found -> !found.getClasses().isEmpty())
            .filter(found -> !isNullMarked(found))
            .map(JavaPackage::getName);

    assertThat(unmarked).as("packages without a @NullMarked package-info").isEmpty();
  }

  private static boolean isNullMarked(JavaPackage found) {
    return found
        .tryGetPackageInfo()
        .filter(info -> info.isAnnotatedWith(NullMarked.class))
        .isPresent();
  }
}
