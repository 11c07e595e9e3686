/** What the steps of a programme are measured by: registers, trainings, pairs. */
@NullMarked
package ru.vekha.mentoring.programme;

import org.jspecify.annotations.NullMarked;
