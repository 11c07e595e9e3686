/** The roadmap found in a document's lines and tables, whatever the file format was. */
@NullMarked
package ru.vekha.roadmap.table;

import org.jspecify.annotations.NullMarked;
