/** Tables whose columns are parted by commas, semicolons, tabs or bars. */
@NullMarked
package ru.vekha.roadmap.csv;

import org.jspecify.annotations.NullMarked;
