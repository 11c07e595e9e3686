/** Stretches of time as a phrase names them, and the days they cover in a roadmap. */
@NullMarked
package ru.vekha.deadline.span;

import org.jspecify.annotations.NullMarked;
