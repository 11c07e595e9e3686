package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.mentoring.MentoringForm;

/**
 * A mentor with one mentee, or with several; ids only.
 *
 * @param menteeIds those who are in it now
 * @param replaces the pair that did not fit and whose place this one took
 * @param employment empty unless mentor or mentee works here
 */
public record Pair(
    UUID id,
    UUID programmeId,
    String organisationId,
    UUID mentorId,
    List<UUID> menteeIds,
    MentoringForm form,
    String roleVariant,
    OrderRef order,
    Term term,
    EmploymentTerms employment,
    PairState state,
    PairEnd end,
    @Nullable UUID replaces,
    @Nullable LocalDate fullCycleOn,
    @Nullable String processInstanceId) {

  public Pair {
    menteeIds = List.copyOf(menteeIds);
  }

  /** Whether there are several mentees. */
  public boolean isGroup() {
    return menteeIds.size() > 1;
  }
}
