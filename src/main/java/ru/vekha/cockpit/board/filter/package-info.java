/** What of the board is wanted: the filter of an address, within what a person may read. */
@NullMarked
package ru.vekha.cockpit.board.filter;

import org.jspecify.annotations.NullMarked;
