/** The board «Контроль сроков»: what is open, filtered, sorted and told in numbers. */
@NullMarked
package ru.vekha.cockpit.board;

import org.jspecify.annotations.NullMarked;
