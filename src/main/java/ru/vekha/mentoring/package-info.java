/** Mentoring itself: programmes of organisations, registers, consents, pairs and their meetings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"control", "organisation", "engine", "calendar"})
package ru.vekha.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
