/** The roadmap as an approved document: its values, its readers and the roadmaps that ship. */
@ApplicationModule(allowedDependencies = {"deadline", "organisation"})
@NullMarked
package ru.vekha.roadmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
