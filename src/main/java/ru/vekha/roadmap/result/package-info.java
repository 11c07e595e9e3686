/** Which documents show that an activity is done, understood from the words of its cell. */
@NullMarked
package ru.vekha.roadmap.result;

import org.jspecify.annotations.NullMarked;
