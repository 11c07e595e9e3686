package ru.vekha.notification.feed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A due day in a calendar.
 *
 * @param organisation whose work it is, by its short name
 * @param shifts how often the day has been changed
 * @param changedAt when something last happened to the card
 */
record FeedEvent(
    UUID cardId,
    UUID roadmapId,
    LocalDate due,
    String number,
    String title,
    String organisation,
    int shifts,
    Instant changedAt) {}
