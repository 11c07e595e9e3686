/**
 * Monitoring: reporting periods of each level, figures, indicators and evaluation of programmes.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "control",
      "mentoring",
      "organisation",
      "engine",
      "calendar",
      "security"
    })
package ru.vekha.monitoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
