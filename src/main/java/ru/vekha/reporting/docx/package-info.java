/** Reports as Word documents. */
@NullMarked
package ru.vekha.reporting.docx;

import org.jspecify.annotations.NullMarked;
