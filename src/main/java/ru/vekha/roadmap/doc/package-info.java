/** Word documents of the old format (.doc). */
@NullMarked
package ru.vekha.roadmap.doc;

import org.jspecify.annotations.NullMarked;
