package ru.vekha.mentoring.pair;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What mentoring at work needs in writing (Labour Code, article 351.8): the employee's consent and
 * the addendum to the employment contract.
 */
public record EmploymentTerms(
    @Nullable LocalDate consentOn,
    @Nullable String addendumNumber,
    @Nullable LocalDate addendumDate) {

  /** Nothing in writing, as between learners. */
  public static EmploymentTerms none() {
    return new EmploymentTerms(null, null, null);
  }

  /** Whether everything is there. */
  public boolean complete() {
    return consentOn != null && addendumNumber != null && addendumDate != null;
  }
}
