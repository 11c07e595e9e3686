/** Reports on mentoring, each made of what was entered once. */
@NullMarked
package ru.vekha.reporting.summary;

import org.jspecify.annotations.NullMarked;
