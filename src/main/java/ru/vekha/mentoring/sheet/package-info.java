/** The schools' own spreadsheets, read into the fields of the registers. */
@NullMarked
package ru.vekha.mentoring.sheet;

import org.jspecify.annotations.NullMarked;
