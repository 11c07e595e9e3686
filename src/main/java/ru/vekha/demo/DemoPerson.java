package ru.vekha.demo;

import java.util.List;
import ru.vekha.organisation.Role;

/**
 * An invented person; the family name says the role.
 *
 * @param position as the demonstration's roadmap names people of the department
 */
record DemoPerson(
    String login,
    String organisationId,
    String familyName,
    String givenName,
    String patronymic,
    String position,
    List<Role> roles) {

  String rolesInWords() {
    return String.join(", ", roles.stream().map(Role::title).toList());
  }
}
