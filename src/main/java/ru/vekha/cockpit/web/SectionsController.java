package ru.vekha.cockpit.web;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Role;
import ru.vekha.security.SignedInPerson;

/** Where a person may go from Tasklist. */
@RestController
class SectionsController {

  private static final Set<Role> KEEPERS = EnumSet.of(Role.ORGANISATION_HEAD, Role.CURATOR);

  private final Access access;

  SectionsController(Access access) {
    this.access = access;
  }

  /**
   * A place with something for the person to see.
   *
   * @param path from the address that Vekha answers at, without a slash in front
   */
  record Section(String title, String path) {}

  @GetMapping("/vekha/sections")
  List<Section> sections(@AuthenticationPrincipal SignedInPerson person) {
    List<Section> sections = new ArrayList<>();
    if (!access.branches(person.id()).isEmpty()) {
      sections.add(new Section("Дорожные карты", "roadmaps"));
    }
    if (access.usesCockpit(person.id())) {
      sections.add(new Section("Контроль сроков", "camunda/app/cockpit/default/#/overdue"));
    }
    if (access.oversees(person.id())) {
      sections.add(new Section("Дисциплина", "discipline"));
      sections.add(new Section("История", "history"));
    }
    if (access.hasAnywhere(person.id(), KEEPERS)) {
      sections.add(new Section("Кому позвонить", "mentoring/today"));
    }
    if (!access.onlyAdministers(person.id())) {
      sections.add(new Section("Замещение", "substitutions"));
    }
    sections.add(new Section("Оповещения", "notifications"));
    return sections;
  }
}
