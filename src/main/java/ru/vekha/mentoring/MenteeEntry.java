package ru.vekha.mentoring;

import java.time.LocalDate;

/** A mentee as entered or changed. */
public record MenteeEntry(
    MenteeCategory category,
    MentoringForm form,
    boolean special,
    LocalDate enteredOn,
    MenteePerson person,
    ConsentsGiven consents) {}
