package ru.vekha.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A rule that lets everything pass looks like a rule that holds: each has to refuse an example. */
class RulesBiteTest {

  private final JavaClasses examples = new ClassFileImporter().importPackages("antipattern");

  @TestFactory
  Stream<DynamicTest> everyRuleRefusesTheClassThatBreaksIt() {
    return Stream.of(EngineRules.class, TimeRules.class, CodeRules.class, TestRules.class)
        .flatMap(rules -> Arrays.stream(rules.getFields()))
        .filter(field -> field.getType() == ArchRule.class)
        .map(field -> dynamicTest(field.getName(), () -> refuses(field)));
  }

  private void refuses(Field field) throws IllegalAccessException {
    var rule = (ArchRule) field.get(null);

    assertThat(rule.evaluate(examples).hasViolation()).as(rule.getDescription()).isTrue();
  }
}
