/** The board «Контроль сроков» as it stood on an earlier day. */
@NullMarked
package ru.vekha.cockpit.past;

import org.jspecify.annotations.NullMarked;
