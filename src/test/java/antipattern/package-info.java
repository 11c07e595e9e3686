/** Classes that each break a rule of the code, so that the rules can be seen to refuse them. */
@NullMarked
package antipattern;

import org.jspecify.annotations.NullMarked;
