package ru.vekha.notification.feed;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A calendar that somebody has made an address for.
 *
 * @param roadmapId whose due days it shows; null for those of the person's own work
 * @param lastReadAt when a program last asked for it
 */
public record Feed(
    UUID id,
    String personId,
    @Nullable UUID roadmapId,
    Instant madeAt,
    @Nullable Instant lastReadAt) {}
