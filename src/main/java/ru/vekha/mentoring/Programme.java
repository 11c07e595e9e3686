package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own way under the roadmap that obliges it.
 *
 * @param authorityId who agrees it: the authority whose roadmap it is
 * @param agreementRound how many times it has been sent for agreement
 * @param remark what the authority wants changed; empty when nothing
 * @param pairsDue the last day to form pairs, known with the day the model was determined
 */
public record Programme(
    UUID id,
    String organisationId,
    UUID roadmapId,
    String authorityId,
    State state,
    int agreementRound,
    String remark,
    @Nullable UUID sentSubmissionId,
    @Nullable LocalDate modelDeterminedOn,
    @Nullable LocalDate pairsDue,
    LocalDate startedOn) {

  /** Where a programme stands. */
  public enum State {
    RUNNING("Идёт"),
    COMPLETED("Завершена"),
    ENDED_EARLY("Прекращена досрочно");

    private final String title;

    State(String title) {
      this.title = title;
    }

    /** The state as users read it. */
    public String title() {
      return title;
    }
  }
}
