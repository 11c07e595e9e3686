/**
 * An example municipality to try Vekha with, loaded at the first start on the embedded database.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"roadmap", "execution", "organisation", "security"})
package ru.vekha.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
