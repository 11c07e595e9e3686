package ru.vekha.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.properties.HasParameterTypes;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Where the time comes from. */
public final class TimeRules {

  private static final Set<String> MACHINE_TIME =
      Set.of("java.lang.System.currentTimeMillis()", "java.util.Date.<init>()");
  private static final Set<String> MACHINE_ZONE =
      Set.of("java.time.ZoneId.systemDefault()", "java.util.TimeZone.getDefault()");

  @ArchTest
  public static final ArchRule time_comes_from_the_clock_bean =
      noClasses()
          .that()
          .haveSimpleNameNotEndingWith("Configuration")
          .should()
          .accessTargetWhere(describe("reads the machine's clock", TimeRules::readsMachineTime))
          .because("a deadline is tested on a day that the test chooses")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule zones_come_from_data =
      noClasses()
          .that()
          // It reads the machine's zone to refuse any but UTC.
          .doNotHaveFullyQualifiedName("ru.vekha.database.StartGuard")
          .should()
          .accessTargetWhere(
              describe("reads the machine's zone", access -> MACHINE_ZONE.contains(target(access))))
          .because("a school's day ends in the school's zone, wherever the server stands")
          .allowEmptyShould(true);

  @ArchTest
  public static final ArchRule old_dates_stay_with_the_engine =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "..process..", "..camunda..", "ru.vekha.engine..", "ru.vekha.cockpit..")
          .should()
          .dependOnClassesThat()
          .haveNameMatching("java\\.util\\.(Date|Calendar|GregorianCalendar)")
          .because("nobody but the engine asks for them any more")
          .allowEmptyShould(true);

  private TimeRules() {}

  private static boolean readsMachineTime(JavaAccess<?> access) {
    var target = target(access);
    return MACHINE_TIME.contains(target)
        || target.startsWith("java.time.Clock.system")
        || target.matches("java\\.time\\..*\\.now\\(\\)");
  }

  /** The called member as {@code owner.name}, with empty brackets if it takes no argument. */
  private static String target(JavaAccess<?> access) {
    var name = access.getTargetOwner().getName() + "." + access.getName();
    var withoutArguments =
        access.getTarget() instanceof HasParameterTypes call
            && call.getRawParameterTypes().isEmpty();
    return withoutArguments ? name + "()" : name;
  }
}
