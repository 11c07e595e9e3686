package ru.vekha.notification.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A due day in a calendar.
 *
 * @param id of the card or of the part
 * @param piece whether it is the day of a part of somebody else's assignment
 * @param organisation whose work it is, by its short name
 * @param shifts how often the day has been changed
 * @param changedAt when something last happened to it
 */
record FeedEvent(
    UUID id,
    boolean piece,
    LocalDate due,
    String number,
    String title,
    String organisation,
    int shifts,
    Instant changedAt) {

  /** What it is, beside its number and title. */
  String kind() {
    return piece ? "Срок части" : "Срок";
  }

  /** The same for as long as the work is the same, whatever its day is. */
  String uid() {
    return (piece ? "part-" : "card-") + id + "@vekha";
  }
}
