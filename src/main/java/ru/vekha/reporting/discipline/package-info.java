/** Who keeps to dates: «исполнительская дисциплина», read from the control cards. */
@NullMarked
package ru.vekha.reporting.discipline;

import org.jspecify.annotations.NullMarked;
