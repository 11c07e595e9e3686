/** The proof of the history: its log, the seals over it and what finds an alteration. */
@NullMarked
@ApplicationModule(allowedDependencies = {"engine", "organisation", "security"})
package ru.vekha.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
