package ru.vekha.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What tests keep to as well. */
public final class TestRules {

  @ArchTest
  public static final ArchRule nobody_sleeps =
      noClasses()
          .should()
          .accessTargetWhere(
              describe(
                  "sleeps",
                  access ->
                      access.getName().equals("sleep")
                          && access.getTargetOwner().getPackageName().startsWith("java.")))
          .because("a wait is for something that can be asked; a sleep is a guess")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule every_test_is_run_by_the_build =
      methods()
          .that(describe("are tests", TestRules::isTest))
          .should()
          .beDeclaredInClassesThat(
              describe("belong to a *Test or *IT", TestRules::isFoundByTheBuild))
          .because("the build runs nothing else, and a test nobody runs is a promise nobody keeps")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule no_test_is_switched_off =
      noMethods()
          .should()
          .beAnnotatedWith("org.junit.jupiter.api.Disabled")
          .because("a test that fails is mended or removed with a reason")
          .allowEmptyShould(true);

  private TestRules() {}

  private static boolean isTest(JavaMethod method) {
    return method.isMetaAnnotatedWith("org.junit.platform.commons.annotation.Testable");
  }

  private static boolean isFoundByTheBuild(JavaClass type) {
    var outermost = type;
    while (outermost.getEnclosingClass().isPresent()) {
      outermost = outermost.getEnclosingClass().get();
    }
    return outermost.getSimpleName().matches(".*(Test|IT)") || isAbstract(outermost);
  }

  private static boolean isAbstract(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.ABSTRACT);
  }
}
