/** How words stand in a document: paragraphs, tables, merged cells; shared by the readers. */
@NullMarked
package ru.vekha.roadmap.flow;

import org.jspecify.annotations.NullMarked;
