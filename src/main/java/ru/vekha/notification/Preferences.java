package ru.vekha.notification;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import ru.vekha.notification.mail.QuietHours;

/**
 * What a person wants to be told, and when.
 *
 * @param email where letters go; empty while the person wants none
 * @param digest whether a morning digest is wanted
 * @param immediate whether escalations and decisions are wanted at once
 * @param addressRefusedAt when the mail server said that there is no such address
 */
public record Preferences(
    String email,
    boolean digest,
    boolean immediate,
    int digestHour,
    QuietHours quiet,
    @Nullable Instant addressRefusedAt) {}
