/** Registers Vekha's plug-ins with the engine's web apps and serves their scripts. */
@NullMarked
package ru.vekha.cockpit.camunda;

import org.jspecify.annotations.NullMarked;
