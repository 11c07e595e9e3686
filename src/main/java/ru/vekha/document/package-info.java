/** Result documents, kept outside the engine. */
@NullMarked
@ApplicationModule(allowedDependencies = {"organisation", "security"})
package ru.vekha.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
