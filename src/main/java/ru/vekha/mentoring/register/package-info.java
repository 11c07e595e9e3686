/** What was typed or stood in a sheet, turned into entries of the registers. */
@NullMarked
package ru.vekha.mentoring.register;

import org.jspecify.annotations.NullMarked;
