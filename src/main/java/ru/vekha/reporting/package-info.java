/** What Vekha knows of a roadmap and of mentoring, on paper. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "roadmap",
      "control",
      "document",
      "mentoring",
      "monitoring",
      "organisation",
      "security"
    })
package ru.vekha.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
