package ru.vekha.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

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
              "ru.vekha.reporting..",
              "ru.vekha.roadmap.doc..",
              "ru.vekha.roadmap.docx..",
              "ru.vekha.roadmap.ole..",
              "ru.vekha.roadmap.packed..",
              "ru.vekha.roadmap.spreadsheet..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.poi..")
          .because("hostile files are met in few places, and a new format is one package more")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule xml_is_not_read_with_raw_factories =
      noClasses()
          .should()
          .callMethodWhere(
              target(
                      owner(
                          nameMatching(
                              "javax\\.xml\\.(parsers\\.(DocumentBuilder|SAXParser)Factory"
                                  + "|stream\\.XMLInputFactory|transform\\.TransformerFactory"
                                  + "|validation\\.SchemaFactory)")))
                  .and(target(nameMatching("new(Default)?(Instance|Factory).*"))))
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
}
