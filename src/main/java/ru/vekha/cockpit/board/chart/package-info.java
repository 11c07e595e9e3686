/** The charts of the board: where and since when work is late, and a roadmap row by row. */
@NullMarked
package ru.vekha.cockpit.board.chart;

import org.jspecify.annotations.NullMarked;
