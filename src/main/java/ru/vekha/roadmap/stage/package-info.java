/** Which stage of the lifecycle an activity belongs to, understood from its words. */
@NullMarked
package ru.vekha.roadmap.stage;

import org.jspecify.annotations.NullMarked;
