package ru.vekha;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import ru.vekha.architecture.TestRules;

/** Holds the tests themselves to a few rules. */
@AnalyzeClasses(packages = "ru.vekha", importOptions = ImportOption.OnlyIncludeTests.class)
class ArchitectureOfTestsTest {

  @ArchTest static final ArchTests tests = ArchTests.in(TestRules.class);
}
