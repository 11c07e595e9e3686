/** The process «Контроль сроков», which watches the dates of all cards in batches. */
@NullMarked
package ru.vekha.control.process;

import org.jspecify.annotations.NullMarked;
