/** Documents of the old Office formats: compound files, checked before they are read. */
@NullMarked
package ru.vekha.roadmap.ole;

import org.jspecify.annotations.NullMarked;
