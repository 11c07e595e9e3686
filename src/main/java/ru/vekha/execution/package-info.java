/** Launches roadmaps, opens their assignments as the time comes, and closes them. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "roadmap",
      "control",
      "document",
      "organisation",
      "engine",
      "deadline",
      "calendar",
      "security"
    })
package ru.vekha.execution;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
