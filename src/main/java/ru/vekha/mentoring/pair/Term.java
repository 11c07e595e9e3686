package ru.vekha.mentoring.pair;

import java.time.LocalDate;

/** From which day to which a pair works, both included. */
public record Term(LocalDate from, LocalDate to) {

  /** Whether the day lies in the term. */
  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The day itself, or the term's last one if it comes later. */
  public LocalDate atMost(LocalDate day) {
    return day.isAfter(to) ? to : day;
  }
}
