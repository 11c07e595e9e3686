/** Stands where a core module would stand. */
@NullMarked
package antipattern.core.calendar;

import org.jspecify.annotations.NullMarked;
