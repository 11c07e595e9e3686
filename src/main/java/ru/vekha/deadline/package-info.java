/** Deadline phrases of Russian official documents: phrase, rule, dates and words, each apart. */
@ApplicationModule(allowedDependencies = "calendar")
@NullMarked
package ru.vekha.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
