package ru.vekha.mentoring;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentor without anything that tells who it is; stays when the person's data is erased.
 *
 * @param birthYear unknown when the mentor's date of birth was not entered
 * @param version counts the changes of the entry
 */
public record MentorFacts(
    UUID id,
    String organisationId,
    MentorCategory category,
    List<MentoringForm> forms,
    MentorOffer offer,
    @Nullable Integer birthYear,
    MentorAdmission admission,
    Stay stay,
    int version) {

  public MentorFacts {
    forms = List.copyOf(forms);
  }
}
