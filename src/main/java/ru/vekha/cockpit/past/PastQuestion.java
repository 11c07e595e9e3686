package ru.vekha.cockpit.past;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.cockpit.board.filter.BoardShow;

/**
 * What of the work of a day is wanted.
 *
 * @param organisationId with all that stands below it; null for all that the person may read
 * @param moment as of which it is asked
 */
public record PastQuestion(
    BoardShow show, @Nullable String organisationId, @Nullable UUID roadmapId, Instant moment) {}
