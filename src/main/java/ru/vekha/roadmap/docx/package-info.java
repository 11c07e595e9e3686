/** Word documents: checked before they are opened, read as a stream, and written. */
@NullMarked
package ru.vekha.roadmap.docx;

import org.jspecify.annotations.NullMarked;
