/** Which days are working days in Russia, from the government's yearly decrees. */
@NullMarked
package ru.vekha.calendar;

import org.jspecify.annotations.NullMarked;
