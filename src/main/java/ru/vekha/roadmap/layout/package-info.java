/** Words at their places on a page, put back into lines, paragraphs, columns and rows. */
@NullMarked
package ru.vekha.roadmap.layout;

import org.jspecify.annotations.NullMarked;
