/** Who answers for an activity, understood from the words of its cell. */
@NullMarked
package ru.vekha.roadmap.responsible;

import org.jspecify.annotations.NullMarked;
