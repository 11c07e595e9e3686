package ru.vekha.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What a class is called, what it may need and how it gets it. */
public final class CodeRules {

  /** Values and interfaces, that is: beans that store or look up are known by their annotation. */
  @ArchTest
  public static final ArchRule core_values_need_only_the_jdk =
      classes()
          .that()
          .resideInAnyPackage("*.*.calendar", "*.*.deadline", "*.*.organisation", "*.*.roadmap")
          .and()
          .haveSimpleNameNotEndingWith("Configuration")
          .and()
          .areNotMetaAnnotatedWith("org.springframework.stereotype.Component")
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "java..",
              "org.jspecify..",
              "ru.vekha.calendar..",
              "ru.vekha.deadline..",
              "ru.vekha.organisation..",
              "ru.vekha.roadmap..")
          .because("what an order says outlives every framework")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule office_files_are_opened_at_the_edge =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "ru.vekha.reporting..", "ru.vekha.roadmap.docx..", "ru.vekha.roadmap.xlsx..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..")
          .because("hostile files are met in few places, and a new format is one package more")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule xml_readers_are_not_made_with_the_defaults_of_the_jdk =
      noClasses()
          .should()
          .accessTargetWhere(describe("makes a raw XML factory", CodeRules::makesRawXmlFactory))
          .because("left alone they open the files and connections that a document names")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule needs_come_through_the_constructor =
      NO_CLASSES_SHOULD_USE_FIELD_INJECTION.allowEmptyShould(true);

  @ArchTest
  public static final ArchRule names_say_what_a_class_is =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Utils?|Manager|Helper)(\\$.*)?")
          .because("a name that fits anything gathers everything")
          .allowEmptyShould(true);

  @ArchTest public static final ArchRule nobody_sleeps = TestRules.nobody_sleeps;

  private CodeRules() {}

  private static boolean makesRawXmlFactory(JavaAccess<?> access) {
    return access
            .getTargetOwner()
            .getName()
            .matches(
                "javax\\.xml\\.(parsers\\.(DocumentBuilder|SAXParser)Factory"
                    + "|stream\\.XMLInputFactory|transform\\.TransformerFactory"
                    + "|validation\\.SchemaFactory)")
        && access.getName().matches("new(Default)?(NS)?(Instance|Factory)");
  }
}
