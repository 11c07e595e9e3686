/** Stands where the pages of a module would stand. */
@NullMarked
package antipattern.web;

import org.jspecify.annotations.NullMarked;
