/** The processes reporting period, check, watch and evaluation: their names, steps and forms. */
@NullMarked
package ru.vekha.monitoring.process;

import org.jspecify.annotations.NullMarked;
