package ru.vekha.security.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.organisation.Access;
import ru.vekha.organisation.Branches;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.RussianZone;
import ru.vekha.organisation.Staff;
import ru.vekha.security.SignedInPerson;

/** Puts together what the pages of the directory show of the tree. */
@Component
class DirectoryPages {

  private static final int MOST_LINES = 300;

  private final Access access;
  private final Branches branches;
  private final Organisations organisations;
  private final Staff staff;

  DirectoryPages(Access access, Branches branches, Organisations organisations, Staff staff) {
    this.access = access;
    this.branches = branches;
    this.organisations = organisations;
    this.staff = staff;
  }

  String tree(SignedInPerson person, String words, Model model) {
    List<Branches.Line> lines =
        branches.of(access.administered(person.id()), words, MOST_LINES + 1);
    model.addAttribute("words", words);
    model.addAttribute("lines", lines.stream().limit(MOST_LINES).toList());
    model.addAttribute("shortened", lines.size() > MOST_LINES);
    return "directory/tree";
  }

  String organisation(SignedInPerson person, Organisation organisation, Model model) {
    model.addAttribute("organisation", organisation);
    model.addAttribute("zone", RussianZone.titleOf(organisation.zone()));
    model.addAttribute(
        "way",
        branches.wayTo(organisation.id()).stream()
            .filter(each -> !each.equals(organisation))
            .filter(each -> access.administers(person.id(), each.id()))
            .toList());
    model.addAttribute("below", organisations.directlyBelow(organisation.id()));
    model.addAttribute("staff", staff.of(organisation.id()));
    return "directory/organisation";
  }

  /** All organisations in which the administrator may give a role. */
  List<Organisation> choice(SignedInPerson person) {
    return branches.of(access.administered(person.id()), "", Integer.MAX_VALUE).stream()
        .map(Branches.Line::organisation)
        .toList();
  }
}
