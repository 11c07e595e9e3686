/** The programme of an organisation as processes: their names, steps and forms. */
@NullMarked
package ru.vekha.mentoring.process;

import org.jspecify.annotations.NullMarked;
