package ru.vekha.mentoring.pair;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.MentoringForm;

/**
 * A pair or group as a curator wants to form it.
 *
 * @param roleVariant which roles the two play within the form, may be empty
 * @param replaces the pair that did not fit, if this one takes its place
 */
public record PairToForm(
    UUID programmeId,
    UUID mentorId,
    List<UUID> menteeIds,
    MentoringForm form,
    String roleVariant,
    OrderRef order,
    Term term,
    EmploymentTerms employment,
    @Nullable UUID replaces) {

  public PairToForm {
    menteeIds = List.copyOf(menteeIds);
  }
}
