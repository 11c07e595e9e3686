/** The command line: documents and deadline phrases are read without starting a server. */
@ApplicationModule(allowedDependencies = {"roadmap", "deadline"})
@NullMarked
package ru.vekha.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
