/** How phrases become rules: words, then recognisers by family, then composition. */
@NullMarked
package ru.vekha.deadline.language;

import org.jspecify.annotations.NullMarked;
