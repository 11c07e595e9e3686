package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A finished training of a mentor or of an employee; one of the two ids is there.
 *
 * @param qualification whether it raised a qualification, with a state certificate
 */
public record Training(
    @Nullable UUID mentorId,
    @Nullable String personId,
    String title,
    int hours,
    LocalDate finishedOn,
    String documentRef,
    boolean qualification) {

  /** A training of a mentor. */
  public static Training ofMentor(
      UUID mentorId, String title, int hours, LocalDate finishedOn, String documentRef) {
    return new Training(mentorId, null, title, hours, finishedOn, documentRef, false);
  }
}
