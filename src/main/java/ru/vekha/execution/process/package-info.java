/** The processes roadmap, assignment and result acceptance: their names, steps and forms. */
@NullMarked
package ru.vekha.execution.process;

import org.jspecify.annotations.NullMarked;
