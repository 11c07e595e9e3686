package ru.vekha.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who a mentor is, in the columns of the target model's register.
 *
 * @param personId the same person as a user of Vekha, if it is one
 * @param place where the mentor works or learns
 */
public record MentorPerson(
    @Nullable String personId,
    PersonName name,
    @Nullable LocalDate birthDate,
    String contact,
    String place,
    Wording competences,
    String achievements,
    String interests,
    Outcome outcome) {}
