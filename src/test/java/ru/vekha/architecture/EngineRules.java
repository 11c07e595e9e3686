package ru.vekha.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Where the engine may be met, and by whom. */
public final class EngineRules {

  static final String INTERNALS = "org.camunda.bpm.engine.impl..";

  private static final String API = "org.camunda..";

  @ArchTest
  public static final ArchRule the_engine_stays_at_the_edge =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..process..",
              "..camunda..",
              "ru.vekha.engine..",
              "ru.vekha.cockpit..",
              "ru.vekha.audit..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(API)
          .because(
              "deadlines, roadmaps and cards are tested in milliseconds and outlive the engine")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule engine_internals_are_met_in_four_places =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "ru.vekha.engine..",
              "ru.vekha.audit..",
              "ru.vekha.organisation.camunda..",
              "ru.vekha.security.camunda..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(INTERNALS)
          .because("what promises nothing is used only where one reader can list it (adr 0004)")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule pages_ask_a_module_and_never_the_engine =
      noClasses()
          .that()
          .resideInAPackage("..web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(API)
          .because("rights are checked once, by the module that owns the data")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule delegates_are_inner_parts_of_a_process =
      classes()
          .that()
          .areAssignableTo("org.camunda.bpm.engine.delegate.JavaDelegate")
          .should()
          .haveSimpleNameEndingWith("Delegate")
          .andShould()
          .resideInAPackage("..process..")
          .andShould()
          .bePackagePrivate()
          .because("a diagram calls them by the name of their bean and no Java has to see them")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule listeners_are_called_listeners =
      classes()
          .that(
              assignableTo("org.camunda.bpm.engine.delegate.TaskListener")
                  .or(assignableTo("org.camunda.bpm.engine.delegate.ExecutionListener")))
          .and()
          .areNotAnonymousClasses()
          .should()
          .haveSimpleNameEndingWith("Listener")
          .because("a diagram says what it calls")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule rights_are_laid_aside_in_one_class_at_most =
      classes()
          .should(new BeTheOnlyCaller("runWithoutAuthorization", "clearAuthentication"))
          .because("everything done without rights is found by reading one file")
          .allowEmptyShould(true);

  private EngineRules() {}
}
