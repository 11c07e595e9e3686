/** What Vekha adds to Cockpit and Tasklist. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "calendar",
      "control",
      "roadmap",
      "organisation",
      "document",
      "engine",
      "reporting",
      "security"
    })
package ru.vekha.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
