/** The stages of lateness: the table that names them, their moments and their record. */
@NullMarked
package ru.vekha.control.stage;

import org.jspecify.annotations.NullMarked;
