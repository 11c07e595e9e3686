package ru.vekha.mentoring.matching;

import java.util.UUID;
import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MentoringForm;
import ru.vekha.mentoring.Wording;

/**
 * A mentee without a pair.
 *
 * @param schoolClass empty for staff
 * @param family the family name, to point at possible kinship
 * @param userId the user of Vekha who the mentee is, empty for none
 */
public record Seeker(
    UUID id,
    MenteeCategory category,
    MentoringForm form,
    int age,
    String schoolClass,
    String family,
    String userId,
    Wording request) {}
