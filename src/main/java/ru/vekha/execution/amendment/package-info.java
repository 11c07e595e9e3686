/** What the order of a draft changes in a running roadmap, and how that is done. */
@NullMarked
package ru.vekha.execution.amendment;

import org.jspecify.annotations.NullMarked;
