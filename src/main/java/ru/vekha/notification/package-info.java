/** Tells people what they have to know: mail, the morning digest, the calendar feed. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"control", "organisation", "engine", "calendar", "security", "audit"})
package ru.vekha.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
