/** Who may call what: sign-in, default deny, and the hand-over to the engine's web apps. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "database", "engine"})
package ru.vekha.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
