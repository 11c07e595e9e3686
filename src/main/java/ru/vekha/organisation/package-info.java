/** The tree of organisations, the people in them and their roles. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine"})
package ru.vekha.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
