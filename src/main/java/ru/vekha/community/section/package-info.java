/** The kinds of entries as data: which fields each has and what must hold between them. */
@NullMarked
package ru.vekha.community.section;

import org.jspecify.annotations.NullMarked;
