/** PDF documents with a text layer: their letters and ruling lines, and the tables these make. */
@NullMarked
package ru.vekha.roadmap.pdf;

import org.jspecify.annotations.NullMarked;
