/** How the words of a printed document are cleaned and compared. */
@NullMarked
package ru.vekha.roadmap.wording;

import org.jspecify.annotations.NullMarked;
