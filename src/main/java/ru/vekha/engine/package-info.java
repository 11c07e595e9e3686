/** Sets the workflow engine up and gives the other modules a small toolkit for it. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package ru.vekha.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
