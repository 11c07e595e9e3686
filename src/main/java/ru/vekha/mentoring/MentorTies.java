package ru.vekha.mentoring;

import java.util.Set;
import java.util.UUID;

/**
 * What forbids pairs: a parent and their own child, a teacher and the classes they teach (Bodaybo,
 * model 3.2).
 *
 * @param children mentees whose parent the mentor is
 * @param classes the classes and groups that the mentor teaches
 */
public record MentorTies(Set<UUID> children, Set<String> classes) {

  public MentorTies {
    children = Set.copyOf(children);
    classes = Set.copyOf(classes);
  }

  /** No ties. */
  public static MentorTies none() {
    return new MentorTies(Set.of(), Set.of());
  }

  /** Whether the mentor teaches a class; case does not matter. */
  public boolean teaches(String schoolClass) {
    return !schoolClass.isEmpty() && classes.stream().anyMatch(schoolClass::equalsIgnoreCase);
  }
}
