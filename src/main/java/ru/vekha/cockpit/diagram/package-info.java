/** How much stands at each step of a diagram, and how late it is. */
@NullMarked
package ru.vekha.cockpit.diagram;

import org.jspecify.annotations.NullMarked;
