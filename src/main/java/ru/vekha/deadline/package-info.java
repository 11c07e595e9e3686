/** Deadline phrases of Russian official documents: phrase, rule, dates and words, each apart. */
@NullMarked
package ru.vekha.deadline;

import org.jspecify.annotations.NullMarked;
