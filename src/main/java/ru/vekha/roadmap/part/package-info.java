/** How the cells of one activity are split into the several pieces of work they name. */
@NullMarked
package ru.vekha.roadmap.part;

import org.jspecify.annotations.NullMarked;
