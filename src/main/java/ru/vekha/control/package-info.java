/** Control cards: what is due, what is late, and every change of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"deadline", "calendar", "organisation", "engine"})
package ru.vekha.control;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
