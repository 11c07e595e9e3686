/** The user guide held against the pages that it describes. */
@NullMarked
package ru.vekha.guide;

import org.jspecify.annotations.NullMarked;
