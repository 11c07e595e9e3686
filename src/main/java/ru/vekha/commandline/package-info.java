/**
 * The command line: documents, deadline phrases and the history are read without starting a server.
 */
@ApplicationModule(allowedDependencies = {"roadmap", "deadline", "audit"})
@NullMarked
package ru.vekha.commandline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
