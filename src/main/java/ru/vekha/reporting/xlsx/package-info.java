/** Reports as Excel workbooks. */
@NullMarked
package ru.vekha.reporting.xlsx;

import org.jspecify.annotations.NullMarked;
