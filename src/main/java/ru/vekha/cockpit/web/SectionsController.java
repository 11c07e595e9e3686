package ru.vekha.cockpit.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import ru.vekha.organisation.Access;
import ru.vekha.security.SignedInPerson;

/** Where a person may go from Tasklist. */
@RestController
class SectionsController {

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
      sections.add(new Section("Просрочено", "camunda/app/cockpit/default/#/overdue"));
    }
    if (access.usesCockpit(person.id()) && !access.onlyAdministers(person.id())) {
      sections.add(new Section("Исполнительская дисциплина", "discipline"));
    }
    if (!access.onlyAdministers(person.id())) {
      sections.add(new Section("Замещение", "substitutions"));
    }
    return sections;
  }
}
