/** Plain text and Markdown as they are copied out of a word processor. */
@NullMarked
package ru.vekha.roadmap.text;

import org.jspecify.annotations.NullMarked;
