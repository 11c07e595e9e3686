/** What the engine keeps of a process instance, in words. */
@NullMarked
package ru.vekha.cockpit.instance;

import org.jspecify.annotations.NullMarked;
