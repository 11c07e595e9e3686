package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.List;

/** A mentor as entered or changed. */
public record MentorEntry(
    MentorCategory category,
    List<MentoringForm> forms,
    MentorOffer offer,
    MentorAdmission admission,
    LocalDate enteredOn,
    MentorPerson person,
    MentorTies ties,
    ConsentsGiven consents) {

  public MentorEntry {
    forms = List.copyOf(forms);
  }
}
