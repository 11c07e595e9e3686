package ru.vekha.mentoring.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ru.vekha.mentoring.Consents;
import ru.vekha.mentoring.LeavingReason;
import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.organisation.Organisation;
import ru.vekha.organisation.Organisations;
import ru.vekha.organisation.Staff;

/** What the pages of one mentee and of one mentor have in common. */
@Component
class EntryPage {

  private final Organisations organisations;
  private final Staff staff;
  private final Consents consents;

  EntryPage(Organisations organisations, Staff staff, Consents consents) {
    this.organisations = organisations;
    this.staff = staff;
    this.consents = consents;
  }

  /** The fields as they are shown: the first text of each. */
  record Shown(Map<String, List<String>> fields) {

    /** The text of a field, empty if there is none. */
    public String text(String name) {
      return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }

    /** Whether one of the texts of a field is the value. */
    public boolean has(String name, String value) {
      return fields.getOrDefault(name, List.of()).contains(value);
    }
  }

  void put(
      String organisationId,
      Map<String, List<String>> fields,
      Map<String, String> problems,
      Model model) {
    Organisation organisation = organisations.get(organisationId);
    model.addAttribute("organisation", organisation);
    model.addAttribute("form", new Shown(fields));
    model.addAttribute("problems", problems);
    model.addAttribute("menteeCategories", MenteeCategory.values());
    model.addAttribute("mentorCategories", MentorCategory.values());
    model.addAttribute("forms", MentoringForm.values());
    model.addAttribute(
        "reasons",
        Stream.of(LeavingReason.values())
            .filter(each -> each != LeavingReason.CONSENT_WITHDRAWN)
            .toList());
    model.addAttribute(
        "staff",
        staff.of(organisationId).stream()
            .map(Staff.Member::person)
            .filter(each -> each.active())
            .toList());
  }

  /** Shows the consents that are kept. */
  void putConsents(@Nullable UUID own, @Nullable UUID representative, Model model) {
    List<UUID> ids =
        Stream.of(own, representative).filter(Objects::nonNull).map(UUID.class::cast).toList();
    model.addAttribute(
        "consents",
        consents.find(ids).values().stream()
            .sorted((one, other) -> one.kind().compareTo(other.kind()))
            .toList());
  }
}
