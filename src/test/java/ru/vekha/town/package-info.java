/** A municipality for each test, and what its people do. */
@NullMarked
package ru.vekha.town;

import org.jspecify.annotations.NullMarked;
