package ru.vekha.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request to move the date of one assignment («перенос срока»).
 *
 * @param dueBefore the date in force when it was asked
 * @param reason why, in the words of who asked
 * @param grantedDue the date that was set, null unless it was granted
 * @param remark what the controller said with the decision
 * @param processInstanceId where the controller has the task to decide
 */
public record ShiftRequest(
    UUID id,
    UUID cardId,
    String askedBy,
    Instant askedAt,
    LocalDate dueBefore,
    LocalDate askedDue,
    String reason,
    ShiftState state,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable LocalDate grantedDue,
    @Nullable String remark,
    @Nullable String processInstanceId) {}
