package ru.vekha.mentoring;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has to stand before a mentor is in the register: survey and test (school template 3/2, 3/3);
 * for an employer's mentor also the word that they are ready (Bodaybo, model 3.2).
 */
public record MentorAdmission(
    LocalDate surveyedOn, LocalDate testedOn, @Nullable LocalDate readinessStatedOn) {}
