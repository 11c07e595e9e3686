package ru.vekha.execution.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import ru.vekha.control.CardChangeRefused;

/** A request for a later date as the panel sends it: an ISO day and a reason. */
record ShiftAsked(@Nullable String due, @Nullable String reason) {

  LocalDate day() {
    try {
      return LocalDate.parse(due == null ? "" : due);
    } catch (DateTimeParseException unreadable) {
      throw new CardChangeRefused("Укажите новый срок: день, месяц и год.");
    }
  }

  String words() {
    return reason == null ? "" : reason;
  }
}
