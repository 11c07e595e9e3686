package ru.vekha.security.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Person;
import ru.vekha.organisation.Role;

/** What was typed about a person. */
record PersonForm(
    @Nullable String familyName,
    @Nullable String givenName,
    @Nullable String patronymic,
    @Nullable String position,
    @Nullable String login,
    @Nullable List<String> roles) {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_POSITION = 300;

  static PersonForm empty() {
    return new PersonForm("", "", "", "", "", List.of());
  }

  static PersonForm of(Person person) {
    return new PersonForm(
        person.familyName(),
        person.givenName(),
        person.patronymic(),
        person.position(),
        "",
        List.of());
  }

  /** What is wrong with names and position, by field. */
  Map<String, String> problems() {
    Map<String, String> problems = new LinkedHashMap<>();
    problems.put("familyName", TypedText.of(familyName).problem("Фамилия", true, LONGEST_NAME));
    problems.put("givenName", TypedText.of(givenName).problem("Имя", true, LONGEST_NAME));
    problems.put("patronymic", TypedText.of(patronymic).problem("Отчество", false, LONGEST_NAME));
    problems.put("position", TypedText.of(position).problem("Должность", false, LONGEST_POSITION));
    problems.values().removeIf(String::isEmpty);
    return problems;
  }

  /** What is wrong with the form of a new person, by field. */
  Map<String, String> problemsOfNew() {
    Map<String, String> problems = problems();
    if (!typedLogin().matches("[a-z0-9._-]{3,60}")) {
      problems.put(
          "login",
          "Имя для входа: от 3 до 60 знаков, латинские буквы, цифры, точка, дефис, подчёркивание.");
    }
    if (chosenRoles().isEmpty()) {
      problems.put("roles", "Отметьте хотя бы одну роль.");
    }
    return problems;
  }

  /** The person; only for a form without problems. */
  Person person(String id) {
    return new Person(
        id,
        TypedText.of(familyName).value(),
        TypedText.of(givenName).value(),
        TypedText.of(patronymic).value(),
        TypedText.of(position).value(),
        true);
  }

  String typedLogin() {
    return TypedText.of(login).value().toLowerCase(Locale.ROOT);
  }

  /** Whether the box of a role is ticked. */
  public boolean has(Role role) {
    return roles != null && roles.contains(role.groupId());
  }

  Set<Role> chosenRoles() {
    Set<Role> chosen = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(this::has).forEach(chosen::add);
    return chosen;
  }
}
