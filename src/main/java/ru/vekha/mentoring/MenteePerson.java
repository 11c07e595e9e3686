package ru.vekha.mentoring;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Who a mentee is, in the columns of the target model's register.
 *
 * @param personId the same person as a user of Vekha, if it is one
 * @param schoolClass class or group, empty for staff
 * @param representative name and contact of a minor's legal representative
 * @param workStartedOn when a young specialist began to work
 */
public record MenteePerson(
    @Nullable String personId,
    PersonName name,
    LocalDate birthDate,
    String schoolClass,
    String contact,
    String representative,
    Wording request,
    Outcome outcome,
    @Nullable LocalDate workStartedOn) {

  /** Full years on a day. */
  public int ageOn(LocalDate day) {
    return Period.between(birthDate, day).getYears();
  }
}
