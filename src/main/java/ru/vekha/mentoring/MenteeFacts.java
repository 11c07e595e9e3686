package ru.vekha.mentoring;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mentee without anything that tells who it is; stays when the person's data is erased.
 *
 * @param special whether a programme for a special category is meant, never which
 * @param birthYear what age groups are counted by; unknown in old entries
 * @param fullCycleOn when the whole cycle was passed (Bodaybo, model 5.5)
 * @param version counts the changes of the entry
 */
public record MenteeFacts(
    UUID id,
    String organisationId,
    MenteeCategory category,
    MentoringForm form,
    boolean special,
    @Nullable Integer birthYear,
    Stay stay,
    @Nullable LocalDate fullCycleOn,
    int version) {}
