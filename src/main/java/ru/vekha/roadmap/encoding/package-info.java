/** Bytes turned into Russian words, whatever program and decade they come from. */
@NullMarked
package ru.vekha.roadmap.encoding;

import org.jspecify.annotations.NullMarked;
