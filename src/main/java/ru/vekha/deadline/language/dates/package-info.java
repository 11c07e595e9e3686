/** How phrases name dates, months, quarters, years and their ranges. */
@NullMarked
package ru.vekha.deadline.language.dates;

import org.jspecify.annotations.NullMarked;
