/** Questionnaires of mentees, mentors and curators, and what their answers add up to. */
@NullMarked
package ru.vekha.mentoring.questionnaire;

import org.jspecify.annotations.NullMarked;
