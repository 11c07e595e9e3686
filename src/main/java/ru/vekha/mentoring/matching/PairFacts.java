package ru.vekha.mentoring.matching;

import ru.vekha.mentoring.MenteeCategory;
import ru.vekha.mentoring.MentorCategory;
import ru.vekha.mentoring.MentoringForm;

/**
 * What is known of a mentor and a mentee who may be paired; the table decides what it means.
 *
 * @param ownChild whether the mentor is the mentee's parent
 * @param ownClass whether the mentor teaches the mentee's class
 * @param samePerson whether both are one user of Vekha
 * @param roomLeft whether the mentor has room for all mentees of the pair
 * @param trained whether the mentor has finished a training (methodology, stage 4)
 * @param formOffered whether the mentor works in the form
 */
public record PairFacts(
    boolean ownChild,
    boolean ownClass,
    boolean samePerson,
    boolean roomLeft,
    boolean trained,
    boolean formOffered,
    MentoringForm form,
    MentorCategory mentor,
    MenteeCategory mentee) {}
