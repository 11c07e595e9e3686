/** The processes of mentoring: their names, steps and forms. */
@NullMarked
package ru.vekha.mentoring.process;

import org.jspecify.annotations.NullMarked;
