/** What Vekha knows of a roadmap, back on paper. */
@NullMarked
@ApplicationModule(allowedDependencies = {"roadmap", "control", "organisation", "security"})
package ru.vekha.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
