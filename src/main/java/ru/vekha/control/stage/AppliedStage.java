package ru.vekha.control.stage;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ru.vekha.organisation.Role;

/**
 * A stage that a card has come to already.
 *
 * @param at the moment it was due, whenever it was noted
 */
record AppliedStage(
    UUID cardId,
    StageTarget target,
    String code,
    Instant at,
    int level,
    int priority,
    @Nullable Role group) {}
