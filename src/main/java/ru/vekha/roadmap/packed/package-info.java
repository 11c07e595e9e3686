/**
 * Documents that are packed archives of XML: opened within limits, checked before they are read.
 */
@NullMarked
package ru.vekha.roadmap.packed;

import org.jspecify.annotations.NullMarked;
