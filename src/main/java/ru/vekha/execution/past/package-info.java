/** Roadmaps as they stood on an earlier day. */
@NullMarked
package ru.vekha.execution.past;

import org.jspecify.annotations.NullMarked;
