package ru.vekha.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** Holds while at most one class of all calls any of the named methods. */
final class BeTheOnlyCaller extends ArchCondition<JavaClass> {

  private final Set<String> methods;
  private final Set<String> callers = new TreeSet<>();

  BeTheOnlyCaller(String... methods) {
    super("be the only caller of " + String.join(", ", methods));
    this.methods = Set.of(methods);
  }

  @Override
  public void init(Collection<JavaClass> allClasses) {
    callers.clear();
  }

  @Override
  public void check(JavaClass type, ConditionEvents events) {
    if (type.getAccessesFromSelf().stream().anyMatch(call -> methods.contains(call.getName()))) {
      callers.add(type.getName());
    }
  }

  @Override
  public void finish(ConditionEvents events) {
    if (callers.size() > 1) {
      events.add(SimpleConditionEvent.violated(callers, "Several callers: " + callers));
    }
  }
}
