/** Mentoring itself: programmes of organisations, registers, consents, pairs and their meetings. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"roadmap", "control", "organisation", "engine", "calendar", "security"})
package ru.vekha.mentoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
